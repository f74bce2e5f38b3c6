import { compile, type Checked, type Compiled } from '../../generators/compile.js'
import type { Tree } from '../../generators/generator.js'
import type { Corpus } from '../../machines/model/corpus.js'
import type { Day } from '../../machines/model/register.js'
import type { Loaded } from '../load.js'

/** Compiles what was read, as far as it was asked for. */
export function compileSelected({ corpus, locator, isSelected }: Loaded, checked: Checked, asOf: Day): Compiled {
  return onlySelected(compile(corpus, checked, locator, asOf), corpus, isSelected)
}

/** Where only a part is asked for: its processes, and the provinces that are in it or have some. */
function onlySelected(
  { provinces, leftOut, placeIn }: Compiled,
  corpus: Corpus,
  isSelected: (file: string) => boolean,
): Compiled {
  const kept = [...provinces].flatMap(([id, trees]) => {
    const own = (tree: Tree) => trees[tree].filter(({ entry }) => isSelected(entry.file))
    const some = { 'chinh-thuc': own('chinh-thuc'), 'de-xuat': own('de-xuat') }
    const file = corpus.provinces.get(id)?.file
    const empty = some['chinh-thuc'].length + some['de-xuat'].length === 0
    return empty && (file === undefined || !isSelected(file)) ? [] : [[id, some] as const]
  })
  return { provinces: new Map(kept), leftOut: leftOut.filter(({ file }) => isSelected(file)), placeIn }
}

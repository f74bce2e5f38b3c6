import { compile, type Compiled, type LeftOut } from '../generators/compile.js'
import type { Manifest } from '../generators/config/model/manifest.js'
import { enforce } from '../generators/config/schema.js'
import type { Generator, Tree } from '../generators/generator.js'
import { isInternal } from '../generators/marks.js'
import { treeFiles, type TreeNotes } from '../generators/tree.js'
import type { Corpus } from '../machines/model/corpus.js'
import type { Day } from '../machines/model/register.js'
import type { Checked } from './check-folder.js'
import type { Commit } from './git.js'
import { replaceTree } from './write.js'

export interface BuildRequest {
  checked: Checked
  generators: readonly Generator[]
  out: string
  asOf: Day
  toolVersion: string
  commit: Commit
  /** Called as files are written. */
  onFile?: (done: number) => void
}
/** What a build made. */
export interface Built {
  notes: TreeNotes
  leftOut: readonly LeftOut[]
  manifest: Manifest
}

/** Compiles what was read and checked, and replaces the output folder by it. */
export async function buildTree(request: BuildRequest): Promise<Built> {
  const { checked, generators, out, asOf, toolVersion, onFile } = request
  const { corpus, locator, isSelected } = checked.loaded
  const compiled = onlySelected(compile(corpus, checked.result, locator, asOf), corpus, isSelected)
  const notes: TreeNotes = { provinces: [], losses: [], perTarget: new Map() }
  let manifest: Manifest | undefined
  const files = treeFiles({ corpus, compiled, generators, asOf, toolVersion }, notes)
  await replaceTree(out, counted(files, onFile), (sums) => {
    manifest = manifestOf(request, compiled, notes, sums)
    enforce('manifest-1', manifest, 'manifest.json')
    return `${JSON.stringify(manifest, null, 1)}\n`
  })
  if (manifest === undefined) throw new Error('The tree was not sealed')
  return { notes, leftOut: compiled.leftOut, manifest }
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

function* counted<T>(files: Iterable<T>, onFile: BuildRequest['onFile']): Iterable<T> {
  let done = 0
  for (const file of files) {
    yield file
    onFile?.(++done)
  }
}

function manifestOf(request: BuildRequest, compiled: Compiled, notes: TreeNotes, files: Manifest['files']): Manifest {
  const trees = [...compiled.provinces.values()]
  const official = trees.flatMap((tree) => tree['chinh-thuc'])
  const proposed = trees.flatMap((tree) => tree['de-xuat'])
  const { summary } = request.checked.report
  return {
    format: 'tthc/manifest/1',
    tool: { name: 'tthc', version: request.toolVersion },
    ...request.commit,
    asOf: request.asOf,
    targets: request.generators.map(({ id }) => id),
    counts: {
      provinces: trees.length,
      processes: new Set([...official, ...proposed].map(({ entry }) => entry.id)).size,
      cases: official.length + proposed.length,
      official: official.length,
      proposed: proposed.length,
      accepted: summary.accepted,
      undecided: summary.undecided,
      losses: notes.losses.reduce((sum, { losses }) => sum + losses.length, 0),
      files: Object.keys(files).length,
    },
    leftOut: compiled.leftOut.map(({ id, file, why }) => ({ id, file, why })),
    internal: Object.keys(files).filter(isInternal),
    files,
  }
}

import { checkFolder, type Checked } from '../../cli/check-folder.js'
import { home } from '../../cli/home.js'
import { readSettings } from '../../cli/settings.js'
import { compile, type Compiled } from '../../generators/compile.js'
import type { CompiledCase, GeneratorInput, Tree } from '../../generators/generator.js'

/** The day that `npm start` builds for. */
export const asOf = '2026-01-01'

let known: { checked: Checked; compiled: Compiled } | undefined

/** The definitions of this repository, read, checked and compiled once for all tests. */
export function shipped(): { checked: Checked; compiled: Compiled } {
  if (known === undefined) {
    const checked = checkFolder({ base: home, settings: readSettings(home), paths: [], strict: false, asOf })
    const { corpus, locator } = checked.loaded
    known = { checked, compiled: compile(corpus, checked.result, locator, asOf) }
  }
  return known
}

/** What a generator is given for each tree of each province. */
export function shippedTrees(): GeneratorInput[] {
  const { checked, compiled } = shipped()
  const { corpus } = checked.loaded
  return [...compiled.provinces].flatMap(([id, trees]) => {
    const province = corpus.provinces.get(id)?.value
    if (province === undefined) throw new Error(`no province ${id}`)
    return (['chinh-thuc', 'de-xuat'] satisfies Tree[]).map((tree) => ({
      corpus,
      province,
      tree,
      cases: trees[tree],
      asOf,
      toolVersion: '0',
      place: (path) => compiled.placeIn(id, path),
    }))
  })
}

/** A case of a province's own process by a part of its id. */
export function shippedCase(part: string): { compiled: CompiledCase; input: GeneratorInput } {
  for (const input of shippedTrees()) {
    const compiled = input.cases.find(({ id, entry }) => id.includes(part) && input.corpus.processes.includes(entry))
    if (compiled !== undefined) return { compiled, input }
  }
  throw new Error(`no case ${part}`)
}

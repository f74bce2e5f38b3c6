import type { Corpus } from '../machines/model/corpus.js'
import type { Day } from '../machines/model/register.js'
import type { Compiled } from './compile.js'
import { enforce, jsonSchema, SCHEMA_NAMES, schemaFile } from './config/schema.js'
import type { GeneratedFile, Generator, GeneratorInput, Loss, Tree } from './generator.js'
import type { LossReport } from './config/model/losses.js'
import { PROPOSAL_MARK } from './marks.js'
import { indexPages, type BuiltProvince } from './index-page.js'

export interface TreeInput {
  corpus: Corpus
  compiled: Compiled
  generators: readonly Generator[]
  asOf: Day
  toolVersion: string
}
/** What the tree came to hold; whole after its last file. */
export interface TreeNotes {
  provinces: BuiltProvince[]
  losses: { target: string; losses: readonly Loss[] }[]
  /** Number of files by target; pages and schemas are not among them. */
  perTarget: Map<string, number>
}

export const LOSSES = 'khong-chuyen-duoc.json'
const TREES: readonly Tree[] = ['chinh-thuc', 'de-xuat']

/** All files of an output folder but its manifest: `<province>/<tree>/<target>/…`, pages for people, schemas. */
export function* treeFiles(input: TreeInput, notes: TreeNotes): Iterable<GeneratedFile> {
  const { corpus, compiled, generators, asOf, toolVersion } = input
  for (const [id, trees] of compiled.provinces) {
    const province = corpus.provinces.get(id)?.value
    if (province === undefined) continue
    const place: GeneratorInput['place'] = (path) => compiled.placeIn(id, path)
    const links = new Map<string, { path: string; what: string }[]>()
    for (const tree of TREES)
      for (const generator of generators) {
        const input = { corpus, province, tree, cases: trees[tree], asOf, toolVersion, place }
        const made = targetFiles(generator, input, notes)
        for (const file of made) {
          const path = `${tree}/${generator.id}/${file.path}`
          if (file.shows !== undefined) {
            const { caseId, what } = file.shows
            const known = links.get(caseId)
            if (known === undefined) links.set(caseId, [{ path, what }])
            else known.push({ path, what })
          }
          yield { ...file, path: `${id}/${path}` }
        }
      }
    notes.provinces.push({ id, name: province.name, trees, links })
  }
  yield* indexPages(notes.provinces, asOf, toolVersion)
  for (const name of SCHEMA_NAMES)
    yield { path: `schema/${schemaFile(name)}`, content: `${JSON.stringify(jsonSchema(name), null, 2)}\n` }
}

/** The files of one target in one tree, and beside them what the target could not hold. */
function* targetFiles(generator: Generator, input: GeneratorInput, notes: TreeNotes): Iterable<GeneratedFile> {
  const { files, losses } = generator.generate(input)
  let count = 0
  for (const file of files) {
    count++
    yield file
  }
  if (losses.length > 0) {
    notes.losses.push({ target: generator.id, losses })
    const lines = losses.map(({ process, caseId, what, full }) => ({ process, case: caseId, what, full }))
    const report: LossReport = {
      format: 'tthc/losses/1',
      target: generator.id,
      tree: input.tree,
      mark: input.tree === 'de-xuat' ? PROPOSAL_MARK : undefined,
      losses: lines,
    }
    enforce('losses-1', report, `${input.province.id}/${input.tree}/${generator.id}/${LOSSES}`)
    count++
    yield { path: LOSSES, content: `${JSON.stringify(report, null, 1)}\n` }
  }
  notes.perTarget.set(generator.id, (notes.perTarget.get(generator.id) ?? 0) + count)
}

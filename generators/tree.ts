import type { Corpus } from '../machines/model/corpus.js'
import type { Day } from '../machines/model/register.js'
import type { Compiled } from './compile.js'
import { printJson } from './config/print.js'
import { jsonSchema } from './config/schema.js'
import { SCHEMA_NAMES, schemaFile } from './config/schema-names.js'
import type { GeneratedFile, Generator, GeneratorInput, Loss, Tree } from './generator.js'
import { groupBy } from './group-by.js'
import { lossReport } from './loss-report.js'
import { indexPages, type BuiltProvince } from './index-page.js'

export interface TreeInput {
  corpus: Corpus
  compiled: Compiled
  asOf: Day
  toolVersion: string
}
/** What one target came to hold; whole after its last file. Plain data, so that it may come from another thread. */
export interface TargetNotes {
  target: string
  files: number
  losses: Loss[]
  /** What there is to open of each case: paths relative to the folder of the province. */
  links: { province: string; caseId: string; path: string; what: string }[]
}

export const LOSSES = 'khong-chuyen-duoc.json'
const TREES: readonly Tree[] = ['chinh-thuc', 'de-xuat']

export const emptyNotes = (target: string): TargetNotes => ({ target, files: 0, losses: [], links: [] })

/** All files of one target, `<province>/<tree>/<target>/…`: targets know nothing of each other. */
export function* targetFiles(
  { corpus, compiled, asOf, toolVersion }: TreeInput,
  generator: Generator,
  notes: TargetNotes,
): Iterable<GeneratedFile> {
  for (const [id, trees] of compiled.provinces) {
    const province = corpus.provinces.get(id)?.value
    if (province === undefined) continue
    const place: GeneratorInput['place'] = (path) => compiled.placeIn(id, path)
    for (const tree of TREES) {
      const input = { corpus, province, tree, cases: trees[tree], asOf, toolVersion, place }
      for (const file of filesInTree(generator, input, notes)) {
        const path = `${tree}/${generator.id}/${file.path}`
        if (file.shows !== undefined) notes.links.push({ province: id, path, ...file.shows })
        notes.files++
        yield { ...file, path: `${id}/${path}` }
      }
    }
  }
}

/** The files of a target in one tree, and beside them what the target could not hold. */
function* filesInTree(generator: Generator, input: GeneratorInput, notes: TargetNotes): Iterable<GeneratedFile> {
  const { files, losses } = generator.generate(input)
  yield* files
  if (losses.length === 0) return
  notes.losses.push(...losses)
  const report = lossReport(generator.id, input.tree, losses)
  yield { path: LOSSES, content: printJson(report), obeys: 'losses-2' }
}

/** What was built of each province, with what the targets have of its cases, in the order of the targets. */
export function builtProvinces({ corpus, compiled }: TreeInput, targets: readonly TargetNotes[]): BuiltProvince[] {
  const links = groupBy(
    targets.flatMap((notes) => notes.links),
    ({ province }) => province,
  )
  return [...compiled.provinces].flatMap(([id, trees]) => {
    const name = corpus.provinces.get(id)?.value.name
    return name === undefined ? [] : [{ id, name, trees, links: groupBy(links.get(id) ?? [], ({ caseId }) => caseId) }]
  })
}

/** What belongs to no target: pages for people, and the schemas. */
export function* commonFiles(
  provinces: readonly BuiltProvince[],
  { asOf, toolVersion }: Pick<TreeInput, 'asOf' | 'toolVersion'>,
): Iterable<GeneratedFile> {
  yield* indexPages(provinces, asOf, toolVersion)
  for (const name of SCHEMA_NAMES)
    yield { path: `schema/${schemaFile(name)}`, content: `${JSON.stringify(jsonSchema(name), null, 2)}\n` }
}

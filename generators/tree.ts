import type { Corpus } from '../machines/model/corpus.js'
import type { Day } from '../machines/model/register.js'
import type { Compiled } from './compile.js'
import { printJson } from './config/print.js'
import { jsonSchema } from './config/schema.js'
import { SCHEMA_NAMES, schemaFile } from './config/schema-names.js'
import type { GeneratedFile, GeneratorInput, Loss, Tree } from './generator.js'
import { groupBy } from '../machines/model/group-by.js'
import { loadingPage } from './loading-page.js'
import { lossReport } from './loss-report.js'
import { indexPages, type BuiltProvince } from './index-page.js'

export interface TreeInput {
  corpus: Corpus
  compiled: Compiled
  asOf: Day
  toolVersion: string
}
/** What there is to open of a case; the path is relative to the folder of the province. */
export interface Link {
  province: string
  caseId: string
  path: string
  what: string
}
/** What one target came to hold. */
export interface TargetNotes {
  target: string
  files: number
  /** How many things it could not hold. */
  losses: number
  links: readonly Link[]
}

export const LOSSES = 'khong-chuyen-duoc.json'
const TREES: readonly Tree[] = ['chinh-thuc', 'de-xuat']

/** The trees of all provinces, one after the other: what a target is made for. */
export function* treesOf({ corpus, compiled, asOf, toolVersion }: TreeInput): Iterable<GeneratorInput> {
  for (const [id, trees] of compiled.provinces) {
    const province = corpus.provinces.get(id)?.value
    if (province === undefined) continue
    const place: GeneratorInput['place'] = (path) => compiled.placeIn(id, path)
    for (const tree of TREES) yield { corpus, province, tree, cases: trees[tree], asOf, toolVersion, place }
  }
}

/** What the target could not hold of one tree, beside its files. */
export function lossFile(target: string, tree: Tree, losses: readonly Loss[]): GeneratedFile {
  const document = lossReport(target, tree, losses)
  return { path: LOSSES, content: printJson(document), obeys: { schema: 'losses-2', document } }
}

/**
 * What was built of each province, with what the targets have of its cases, in the order of the targets. The province
 * with most in force is the first to be shown; those with as much stand by their ids.
 */
export function builtProvinces({ corpus, compiled }: TreeInput, targets: readonly TargetNotes[]): BuiltProvince[] {
  const links = groupBy(
    targets.flatMap((notes) => notes.links),
    ({ province }) => province,
  )
  return [...compiled.provinces]
    .flatMap(([id, trees]) => {
      const name = corpus.provinces.get(id)?.value.name
      const own = groupBy(links.get(id) ?? [], ({ caseId }) => caseId)
      return name === undefined ? [] : [{ id, name, trees, links: own }]
    })
    .sort((one, other) => other.trees['chinh-thuc'].length - one.trees['chinh-thuc'].length)
}

/** What belongs to no target: pages for people, and the schemas. */
export function* commonFiles(
  provinces: readonly BuiltProvince[],
  targets: readonly string[],
  { asOf, toolVersion }: Pick<TreeInput, 'asOf' | 'toolVersion'>,
): Iterable<GeneratedFile> {
  yield loadingPage(targets)
  yield* indexPages(provinces, asOf, toolVersion)
  for (const name of SCHEMA_NAMES)
    yield { path: `schema/${schemaFile(name)}`, content: `${JSON.stringify(jsonSchema(name), null, 2)}\n` }
}

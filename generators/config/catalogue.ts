import type { GeneratorInput } from '../generator.js'
import { PROPOSAL_MARK } from '../marks.js'
import { writeProvince } from './case.js'
import type { CaseConfig, Catalogue } from './model.js'
import type { UnitEntry } from './units.js'

export type CatalogueEntry = Catalogue['cases'][number]

/** What one tree of a province holds: the first file that a system or a person opens. */
export function writeCatalogue(
  input: GeneratorInput,
  cases: CatalogueEntry[],
  units: UnitEntry[],
  schema: string,
): Catalogue {
  const { tree, asOf, toolVersion, province } = input
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
  const procedures = cases.flatMap(({ codes, names }) => names.map((name, i) => codes[i] ?? name))
  return {
    $schema: schema,
    format: 'tthc/catalogue/2',
    province: writeProvince(input),
    tree,
    mark: tree === 'de-xuat' ? PROPOSAL_MARK : undefined,
    asOf,
    toolVersion,
    counts: {
      processes: new Set(cases.map(({ process }) => process)).size,
      cases: cases.length,
      procedures: new Set(procedures).size,
      accepted: sum(cases.map(({ accepted }) => accepted)),
    },
    dossierNumber: province.dossierNumber,
    hours: province.hours?.map(({ from, to }) => ({ from, to })),
    units,
    cases,
  }
}

/** The line of a case in the catalogue; `file` is relative to the catalogue. */
export function writeEntry(config: CaseConfig, file: string): CatalogueEntry {
  const names = config.procedures.map(({ name }) => name)
  return {
    id: config.id,
    process: config.process,
    file,
    title: config.case.title,
    codes: config.procedures.map(({ code }) => code ?? null),
    names,
    field: config.procedures[0]?.field ?? config.field,
    publication: config.publication,
    level: config.level,
    decision: config.decision?.no,
    effective: config.effective,
    steps: new Set(config.flows.flatMap(({ steps }) => steps.map(({ id }) => id))).size,
    channels: [...new Set(config.flows.flatMap(({ channels }) => channels.map(({ id }) => id)))],
    limit: strongestLimit(config),
    accepted: config.findings.accepted.length,
    origin: config.origin,
  }
}

/** The strongest limit with its verdict; of several flows the one that is proved least. */
function strongestLimit({ flows }: CaseConfig): CatalogueEntry['limit'] {
  const order = { exceeds: 0, undecided: 1, holds: 2 }
  const proofs = flows.flatMap(({ budget: { strongest, proofs } }) =>
    strongest === undefined ? [] : (proofs[strongest] ?? []),
  )
  const [worst] = proofs.sort((a, b) => order[a.verdict] - order[b.verdict])
  return worst && { printed: worst.limit.time.printed, source: worst.limit.source, verdict: worst.verdict }
}

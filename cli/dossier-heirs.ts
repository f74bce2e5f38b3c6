import type { Heir, heirFinder } from '../machines/compare/heirs.js'
import type { Verdict } from '../machines/compare/verdict.js'

export type HeirFinder = ReturnType<typeof heirFinder>
/** Who takes over a dossier from the unit that received it. */
export type HeirOfDossier = { kind: 'stands' } | { kind: 'follows'; name: string } | { kind: 'open'; reason: string }

/** The unit's heir; what a district had goes to the province's office, where the process goes on there. */
export function heirOfDossier(
  heirOf: HeirFinder,
  { unit, area }: { unit: string; area: string },
  verdict: Verdict | undefined,
): HeirOfDossier {
  if (unit === '') return { kind: 'open', reason: 'hồ sơ chưa ghi đơn vị nhận' }
  const heir: Heir = heirOf(unit, area)
  if (heir.kind === 'follows') return { kind: 'follows', name: `${heir.name} (${heir.code})` }
  if (heir.kind !== 'district') return heir
  const office = verdict?.office
  return office?.level === 'tinh'
    ? { kind: 'follows', name: office.name }
    : { kind: 'open', reason: `${heir.name} đã giải thể, chưa nêu đơn vị nào nhận hồ sơ` }
}

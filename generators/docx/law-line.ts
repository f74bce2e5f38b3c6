import type { Citation } from '../../machines/model/national.js'
import type { LawEntry, LawRegister } from '../../machines/model/registry.js'

/** What kind of document a number is of, by its end. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\/NĐ-CP$/u, 'Nghị định'],
  [/\/TT-[\p{L}]+$/u, 'Thông tư'],
  [/\/QĐ-[\p{L}]+$/u, 'Quyết định'],
  [/\/NQ-[\p{L}]+$/u, 'Nghị quyết'],
]

export interface CitedLaw {
  law: LawEntry
  clause?: string
}

/** The documents that are cited, each once, in their order; ids that the register does not know are left to the rules. */
export function citedLaws(cites: readonly Citation[], laws: LawRegister): CitedLaw[] {
  const found = cites.flatMap(({ law: id, clause }): [string, CitedLaw][] => {
    const law = laws[id]
    return law === undefined ? [] : [[`${id} ${clause ?? ''}`, { law, ...(clause === undefined ? {} : { clause }) }]]
  })
  return [...new Map(found).values()]
}

/** Documents by their legal force, as a decision cites them: laws, decrees, decisions, circulars; alike ones as they came. */
export const byForce = (laws: readonly CitedLaw[]): CitedLaw[] => [...laws].sort((a, b) => rankOf(a) - rankOf(b))

const FORCE = [/^\d+\/\d{4}\/QH\d+$/u, /\/NĐ-CP$/u, /\/QĐ-TTg$/u, /\/TT-[\p{L}]+$/u]
function rankOf({ law: { no } }: CitedLaw): number {
  const rank = FORCE.findIndex((end) => end.test(no))
  return rank === -1 ? FORCE.length : rank
}

/** 'Nghị định số 118/2025/NĐ-CP: Thực hiện thủ tục hành chính …' */
export function lawLine({ law: { no, name }, clause }: CitedLaw): string {
  const kind = KINDS.find(([end]) => end.test(no))?.[1]
  const document = kind === undefined ? `${name} số ${no}` : `${kind} số ${no}: ${name}`
  return clause === undefined ? document : `${clause} ${document}`
}

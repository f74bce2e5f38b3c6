import type { Citation } from '../../machines/model/national.js'
import { lawTitle } from '../../machines/model/law-words.js'
import type { LawEntry, LawRegister } from '../../machines/model/registry.js'

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

/** 'khoản 1 Điều 5 Nghị định số 118/2025/NĐ-CP của Chính phủ về thực hiện thủ tục hành chính …' */
export const lawLine = ({ law, clause }: CitedLaw): string =>
  clause === undefined ? lawTitle(law) : `${clause} ${lawTitle(law)}`

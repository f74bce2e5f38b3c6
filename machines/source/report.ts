import type { Fault } from './fault.js'
import { inWords } from './fault-words.js'
import { linesOf, placeOf } from './place.js'
import type { ReadFault } from './source.js'

/** Faults shown of one file. A file with more is not a definition with slips but something else. */
const SHOWN = 50

/** The faults of one file in the order of its text, with their places and words. */
export function report(file: string, text: string, faults: readonly Fault[]): ReadFault[] {
  if (faults.length === 0) return []
  const lines = linesOf(text)
  const sorted = [...faults].sort((one, other) => one.start - other.start)
  const shown = sorted.slice(0, SHOWN)
  const next = sorted[SHOWN]
  if (next !== undefined) shown.push({ ...next, rule: 'read-too-many', about: [String(sorted.length - SHOWN)] })
  return shown.map(({ rule, start, end, about = [] }) => ({
    rule,
    place: placeOf(file, lines, start, end),
    ...inWords(rule, about),
  }))
}

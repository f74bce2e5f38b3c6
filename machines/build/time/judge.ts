import { compareSpans, type Span } from '../../model/duration.js'
import type { MissingFact, Verdict, WorstPath } from '../proof.js'
import { NO_WAY, type Answer } from './find.js'
import { spansOf, type Asked, type Ledger } from './ledger.js'
import { measuresFor, type Measures, type Unit } from './measure.js'

/** A limit compared with the longest ways. */
export interface Judged {
  verdict: Verdict
  missing: readonly MissingFact[]
  worst: () => WorstPath
  /** Where everything is in one unit: the longest way and the limit in it. */
  exact?: { unit: Unit; longest: number; limit: number }
}

/** Whether every way that is asked for is within a limit (docs/semantics.md §6). */
export function judge(ledger: Ledger, asked: Asked, limit: Span, path: MissingFact['path']): Judged {
  const missing = ledger.missing(asked)
  const measures = measuresFor(spansOf(ledger.graph(asked)), limit)
  const compared = measures.map((each) => compare(ledger, asked, limit, each))
  const [first] = compared
  const [measure] = measures
  if (first === undefined) return { verdict: 'undecided', missing, worst: () => NO_WAY }
  const exact =
    measure?.unit === undefined
      ? {}
      : { exact: { unit: measure.unit, longest: first.answer.value, limit: measure.most.of(limit) } }
  const verdict = compared.every((each) => each.verdict === first.verdict) ? first.verdict : 'undecided'
  const shown = compared.find((each) => each.verdict === 'exceeds') ?? first
  const lacks = [...missing]
  if (verdict === 'undecided' && first.answer.value > -Infinity)
    lacks.push({ kind: compared.some((each) => each.verdict !== first.verdict) ? 'reading' : 'units', path })
  return {
    verdict: verdict === 'holds' && missing.length > 0 ? 'undecided' : verdict,
    missing: lacks,
    worst: shown.answer.worst,
    ...exact,
  }
}

function compare(
  ledger: Ledger,
  asked: Asked,
  limit: Span,
  { most, least }: Measures,
): { verdict: Verdict; answer: Answer } {
  const atLeast = ledger.longest(asked, least)
  if (atLeast.value > least.of(limit)) return { verdict: 'exceeds', answer: atLeast }
  const atMost = ledger.longest(asked, most)
  if (atMost.value === -Infinity) return { verdict: 'undecided', answer: atMost }
  return { verdict: atMost.value <= most.of(limit) ? 'holds' : 'undecided', answer: atMost }
}

/** Whether a printed sum equals the longest way or the plain sum; `undefined` where that is undecided. */
export function equals(declared: Span, longest: Span, sum: Span, missing: readonly MissingFact[]): boolean | undefined {
  const orders = [compareSpans(longest, declared), compareSpans(sum, declared)]
  if (missing.length > 0) return orders.every((order) => order === 'greater') ? false : undefined
  if (orders.includes('equal')) return true
  return orders.every((order) => order === 'less' || order === 'greater') ? false : undefined
}

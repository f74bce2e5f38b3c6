import { compareSpans, type Span } from '../../model/duration.js'
import type { MissingFact, Verdict, WorstPath } from '../proof.js'
import { NO_WAY, type Answer } from './find.js'
import { spansOf, type Asked, type Ledger } from './ledger.js'
import type { Layers } from './returns.js'
import { EXACT, measuresFor, unitOf, type Measures, type Unit } from './measure.js'

/** A limit compared with the longest ways. */
export interface Judged {
  verdict: Verdict
  missing: readonly MissingFact[]
  worst: () => WorstPath
  /** Where everything is in one unit: the limit less the longest way, in that unit. */
  exact?: { unit: Unit; limit: number; slack: () => number }
}

/** Whether every way that is asked for is within a limit (docs/semantics.md §6). */
export const judge = (ledger: Ledger, asked: Asked, limit: Span, path: MissingFact['path']): Judged =>
  judgeBySum(ledger, asked, limit) ?? judgeByWays(ledger, asked, limit, path)

/**
 * Where nothing is spent twice, no way takes longer than all that is printed. So nearly every table holds, and its ways
 * are looked for only when somebody asks which is the longest.
 */
function judgeBySum(ledger: Ledger, asked: Asked, limit: Span): Judged | undefined {
  const { sum, isComplete } = ledger.plain(asked.block)
  const unit = unitOf([sum, limit])
  if (unit === undefined || !isComplete || !ledger.spendsOnce(asked) || sum[unit] > limit[unit]) return undefined
  const longest = (): Answer => ledger.longest(asked, EXACT[unit])
  return {
    verdict: 'holds',
    missing: [],
    worst: () => longest().worst(),
    exact: { unit, limit: limit[unit], slack: () => limit[unit] - longest().value },
  }
}

function judgeByWays(ledger: Ledger, asked: Asked, limit: Span, path: MissingFact['path']): Judged {
  const missing = ledger.missing(asked)
  const layers = ledger.layers(asked)
  const isExact = !layers.tooMany && !layers.tooFew
  const measures = measuresFor(spansOf(ledger.graph(asked)), limit)
  const compared = measures.map((each) => compare(ledger, asked, limit, each, layers))
  const [first] = compared
  const [measure] = measures
  if (first === undefined) return { verdict: 'undecided', missing, worst: () => NO_WAY }
  const verdict = compared.every((each) => each.verdict === first.verdict) ? first.verdict : 'undecided'
  const shown = compared.find((each) => each.verdict === 'exceeds') ?? first
  const isBounded = (): boolean => first.answer.value > first.answer.atLeast()
  const lacks = [...missing]
  if (verdict === 'undecided') {
    const agree = compared.every((each) => each.verdict === first.verdict)
    const isNone = first.answer.value === -Infinity
    const kind = isNone ? 'no-way' : !agree ? 'reading' : !isExact ? 'returns' : isBounded() ? 'branches' : 'units'
    lacks.push({ kind, path })
  }
  const judged: Judged = {
    verdict: verdict === 'holds' && missing.length > 0 ? 'undecided' : verdict,
    missing: lacks,
    worst: shown.answer.worst,
  }
  if (measure?.unit === undefined || !isExact || isBounded()) return judged
  const inUnit = limit[measure.unit]
  return { ...judged, exact: { unit: measure.unit, limit: inUnit, slack: () => inUnit - first.answer.value } }
}

function compare(
  ledger: Ledger,
  asked: Asked,
  limit: Span,
  { most, least }: Measures,
  { tooMany, tooFew }: Layers,
): { verdict: Verdict; answer: Answer } {
  const atMost = ledger.longest(asked, most)
  if (atMost.value > -Infinity && atMost.value <= most.of(limit) && !tooFew) return { verdict: 'holds', answer: atMost }
  const atLeast = ledger.longest(tooMany ? withoutReturns(asked) : asked, least)
  if (atLeast.atLeast() > least.of(limit)) return { verdict: 'exceeds', answer: atLeast }
  return { verdict: 'undecided', answer: atMost }
}

function withoutReturns({ returns: _, ...asked }: Asked): Asked {
  return asked
}

/** Whether a printed sum equals the plain sum or the longest way; `undefined` where that is undecided. */
export function equals(
  ledger: Ledger,
  block: string | undefined,
  declared: Span,
  longest: () => Span,
  missing: () => readonly MissingFact[],
): { equal: boolean | undefined; missing: readonly MissingFact[] } {
  const { sum, isComplete } = ledger.plain(block)
  const bySum = compareSpans(sum, declared)
  const lacks = isComplete ? [] : missing()
  if (bySum === 'equal' && lacks.length === 0) return { equal: true, missing: lacks }
  const orders = [bySum, compareSpans(longest(), declared)]
  if (lacks.length > 0)
    return { equal: orders.every((order) => order === 'greater') ? false : undefined, missing: lacks }
  if (orders.includes('equal')) return { equal: true, missing: lacks }
  return { equal: orders.every((order) => order === 'less' || order === 'greater') ? false : undefined, missing: lacks }
}

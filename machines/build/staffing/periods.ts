import { shiftDay } from '../../model/day.js'
import type { Day, Period } from '../../model/register.js'

/** The days that both periods have; `undefined` where they have none. */
export function common(a: Period, b: Period): Period | undefined {
  const from = a.from > b.from ? a.from : b.from
  const to = earlier(a.to, b.to)
  return to !== undefined && to < from ? undefined : to === undefined ? { from } : { from, to }
}

/** From the first day of either period to the last day of either. */
export function hull(a: Period, b: Period): Period {
  const from = a.from < b.from ? a.from : b.from
  if (a.to === undefined || b.to === undefined) return { from }
  return { from, to: a.to > b.to ? a.to : b.to }
}

/** The days of a period that another does not have. */
export function without(period: Period, other: Period): Period[] {
  if (common(period, other) === undefined) return [period]
  const before = period.from < other.from ? [{ from: period.from, to: shiftDay(other.from, -1) }] : []
  if (other.to === undefined || (period.to !== undefined && period.to <= other.to)) return before
  return [...before, { ...period, from: shiftDay(other.to, 1) }]
}

/** A period as text, to be looked up by. */
export const periodKey = ({ from, to = '' }: Period): string => `${from}/${to}`

const earlier = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a === undefined ? b : b === undefined || a < b ? a : b

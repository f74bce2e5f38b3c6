import { shiftDay, isInForce } from '../model/day.js'
import type { Day, Period } from '../model/register.js'

/** The first day of a period on which none of the given ones holds; `undefined` where they cover it (semantics §9). */
export function firstUncovered({ from, to }: Period, given: readonly Period[]): Day | undefined {
  let day = from
  for (;;) {
    const holding = given.filter((period) => isInForce(period, day))
    if (holding.length === 0) return day
    const last = latest(holding)
    if (last === undefined || (to !== undefined && last >= to)) return undefined
    day = shiftDay(last, 1)
  }
}

/** The latest last day; `undefined` where one of the periods has none. */
const latest = (periods: readonly Period[]): Day | undefined =>
  periods.reduce<Day | undefined>(
    (last, { to }) => (last === undefined || to === undefined ? undefined : to > last ? to : last),
    periods[0]?.to ?? undefined,
  )

/** The first day that both periods have; `undefined` where they have none. */
export function firstCommon(a: Period, b: Period): Day | undefined {
  const from = a.from > b.from ? a.from : b.from
  return [a.to, b.to].every((to) => to === undefined || from <= to) ? from : undefined
}

import { NO_TIME, readSpan, WORKING_DAY, type Span } from '../../model/duration.js'
import type { Reading } from '../../model/time.js'

/** A way to measure spans as one number, by which paths can be ordered. */
export interface Measure {
  id: string
  of: (span: Span) => number
}
/** Measures of one comparison: the most and the least that a span can take in the limit's unit. */
export interface Measures {
  most: Measure
  least: Measure
  /** Everything is in one unit: both are the same, and exact. */
  unit?: Unit
}
export type Unit = keyof Span

const UNITS: readonly Unit[] = ['working', 'clock', 'calendar', 'bare']
/** What cannot be bounded in a unit without a calendar: longer than any limit. */
const BEYOND = 1e9

export const EXACT: Readonly<Record<Unit, Measure>> = {
  working: { id: 'working', of: ({ working }) => working },
  clock: { id: 'clock', of: ({ clock }) => clock },
  calendar: { id: 'calendar', of: ({ calendar }) => calendar },
  bare: { id: 'bare', of: ({ bare }) => bare },
}
const working = ({ working, calendar, clock }: Span): number =>
  working + (calendar * WORKING_DAY) / 1000 + (clock > 0 ? BEYOND + clock : 0)
const calendar = ({ working, calendar, clock }: Span): number =>
  calendar + (working > 0 ? BEYOND + working : 0) + (clock > 0 ? BEYOND + clock : 0)
const clock = ({ working, calendar, clock }: Span): number => clock + (working + calendar > 0 ? BEYOND + working : 0)
const MOST: Readonly<Record<Exclude<Unit, 'bare'>, (span: Span) => number>> = { working, clock, calendar }
/** What is known to take some time, but not how much of the limit's unit: it only tips the scale. */
const SOME = 1e-9
/** n working days last at least n calendar days; of anything else only that it takes time is known without a calendar. */
const LEAST: Readonly<Record<Exclude<Unit, 'bare'>, (span: Span) => number>> = {
  working: ({ working, calendar, clock }) => working + (calendar + clock) * SOME,
  clock: ({ clock, working, calendar }) => clock + (working + calendar) * SOME,
  calendar: ({ working, calendar, clock }) => calendar + (working * 1000) / WORKING_DAY + clock * SOME,
}

/** The one unit of all spans, if there is one; `working` where there is no time at all. */
export function unitOf(spans: Iterable<Span>): Unit | undefined {
  let unit: Unit | undefined
  for (const span of spans)
    for (const each of UNITS) {
      if (span[each] === 0) continue
      if (unit !== undefined && unit !== each) return undefined
      unit = each
    }
  return unit ?? 'working'
}

/** The measures under which a comparison with a limit is made: one, or with bare days one for each reading. */
export function measuresFor(spans: readonly Span[], limit: Span): readonly (Measures & { reading?: Reading })[] {
  const unit = unitOf([limit, ...spans])
  if (unit !== undefined) return [{ most: EXACT[unit], least: EXACT[unit], unit }]
  const isBare = limit.bare > 0 || spans.some(({ bare }) => bare > 0)
  const readings: readonly Reading[] = isBare ? ['working-day', 'calendar-day'] : ['working-day']
  return readings.map((reading) => {
    const inUnit = unitOf([readSpan(limit, reading)])
    const to = inUnit === undefined || inUnit === 'bare' ? 'working' : inUnit
    return {
      most: { id: `most ${to} ${reading}`, of: (span) => MOST[to](readSpan(span, reading)) },
      least: { id: `least ${to} ${reading}`, of: (span) => LEAST[to](readSpan(span, reading)) },
      ...(isBare ? { reading } : {}),
    }
  })
}

/** The measure by which a longest way is shown when it is compared with nothing. */
export const plainMeasure = (spans: readonly Span[]): Measure => {
  const unit = unitOf(spans)
  return unit === undefined ? { id: 'plain', of: (span) => working(readSpan(span, 'working-day')) } : EXACT[unit]
}

/** A number of one unit as a span. */
export const spanIn = (unit: Unit, n: number): Span => ({ ...NO_TIME, [unit]: n })

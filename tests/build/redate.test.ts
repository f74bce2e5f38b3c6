import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDays, hours, workingDays, workingHours, type Amount, type CalendarYear } from 'tthc'
import { buildFlows } from '../../machines/build/build-flow.js'
import { budgetOf } from '../../machines/build/budget.js'
import { appointmentOf, type Appointment } from '../../machines/build/deadline.js'
import { appointmentAfter, type Wait } from '../../machines/build/redate.js'
import { makeCalendar } from '../../machines/model/calendar.js'
import { registers } from './fixtures/registers.js'
import * as six from './fixtures/six.js'

/** A calendar with one long holiday, so that the test reads by itself. */
const year: CalendarYear = {
  year: 2026,
  closed: [{ name: 'Tết', from: '2026-02-16', to: '2026-02-20' }],
  source: 'lịch thử',
}
const calendar = makeCalendar(
  [year],
  [
    { from: '07:30', to: '11:30' },
    { from: '13:00', to: '17:00' },
  ],
)
const received = '2026-02-02T09:00'
const said = (found: Appointment): string => ('due' in found ? found.due : found.unnamed)
const due = (limit: Amount, waits: readonly Wait[], supplement: 'restart' | 'pause' | 'count'): string =>
  said(appointmentAfter(calendar, { received, limit }, waits, supplement))

describe('an appointment after a supplement', () => {
  const wait = { from: '2026-02-04T10:00', to: '2026-02-10T14:00' }

  it('is counted anew from the completion, moves by the wait, or stays', () => {
    expect(due(workingDays(5), [], 'restart')).toBe('2026-02-09T09:00')
    expect(due(workingDays(5), [wait], 'restart')).toBe('2026-02-24T14:00')
    // Four working days are waited: 5, 6, 9 and 10 February.
    expect(due(workingDays(5), [wait], 'pause')).toBe('2026-02-13T09:00')
    expect(due(workingDays(5), [wait], 'count')).toBe('2026-02-09T09:00')
  })

  it('moves in the unit of the limit', () => {
    expect(due(calendarDays(5), [wait], 'pause')).toBe('2026-02-13T09:00')
    expect(due(workingHours(4), [{ from: '2026-02-02T10:00', to: '2026-02-02T14:00' }], 'pause')).toBe(
      '2026-02-02T17:00',
    )
    expect(due(hours(12), [{ from: '2026-02-02T10:00', to: '2026-02-02T13:30' }], 'pause')).toBe('2026-02-03T00:30')
  })

  it('skips what is closed, and names no day beyond the calendar', () => {
    // Eight working days are waited: seven before Tết and the day after it.
    const overTet = { from: '2026-02-04T10:00', to: '2026-02-23T09:00' }
    expect(due(workingDays(5), [overTet], 'pause')).toBe('2026-02-26T09:00')
    expect(due(workingDays(5), [{ from: '2026-12-28T10:00', to: '2027-01-05T09:00' }], 'pause')).toBe('beyond-calendar')
  })

  it('moves by several waits as by their sum', () => {
    const waits = [
      { from: '2026-03-02T10:00', to: '2026-03-04T10:00' },
      { from: '2026-03-06T10:00', to: '2026-03-10T10:00' },
    ]
    expect(due(workingDays(30), waits, 'pause')).toBe(
      said(appointmentOf(calendar, { received, limit: workingDays(34) })),
    )
  })

  it('is never earlier for having waited', () => {
    const day = fc.integer({ min: 3, max: 27 }).map((n) => `2026-03-${String(n).padStart(2, '0')}T10:00`)
    fc.assert(
      fc.property(
        day,
        day,
        fc.constantFrom('restart' as const, 'pause' as const),
        fc.integer({ min: 1, max: 30 }),
        (a, b, supplement, n) => {
          const wait = a < b ? { from: a, to: b } : { from: b, to: a }
          expect(due(workingDays(n), [wait], supplement) >= due(workingDays(n), [], supplement)).toBe(true)
        },
      ),
    )
  })
})

it('the second of two appointments is counted from the moment at which its rows are entered', () => {
  const flow = buildFlows(six.appointments, 0, registers, 'p').flows[0]
  if (flow === undefined) throw new Error('no flow')
  const [first, second] = budgetOf(six.appointments, 0, flow, registers).blocks
  const of = (received: string, limit = first?.declared): string =>
    limit === undefined ? '' : said(appointmentOf(calendar, { received, limit }))
  expect(of(received)).toBe('2026-02-12T09:00')
  // The citizen paid, and the tax office said so, on 3 March.
  expect(of('2026-03-03T15:20', second?.declared)).toBe('2026-03-05T15:20')
})

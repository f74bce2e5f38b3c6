import { describe, expect, it } from 'vitest'
import { calendarDays, days, notRegulated, workingDays, workingHours } from 'tthc'
import { appointmentOf, cutoffOf, type Appointment, type Intake } from '../../machines/build/deadline.js'
import { makeCalendar } from '../../machines/model/calendar.js'
import caoBang from '../../procedures/cao-bang/province/index.js'
import year2019 from '../../procedures/national/calendar/2019.js'
import year2023 from '../../procedures/national/calendar/2023.js'
import year2025 from '../../procedures/national/calendar/2025.js'
import year2026 from '../../procedures/national/calendar/2026.js'
import policies from '../../procedures/national/registers/policies.js'
import { registers } from './fixtures/registers.js'

const calendar = makeCalendar([year2019, year2023, year2025, year2026], caoBang.hours)
const due = (intake: Intake): string => said(appointmentOf(calendar, intake))
const said = (found: Appointment): string => ('due' in found ? found.due : found.unnamed)
const late = { rule: 'next-day', at: '15:00' } as const

describe('printed slips', () => {
  it.each([
    ['D1, Đồng Tháp 2019', '2019-11-20T08:37', 25, '2019-12-25T08:37'],
    ['D2, Thanh Hóa 2023', '2023-10-27T09:32', 5, '2023-11-03T09:32'],
  ])('%s', (_, received, limit, printed) => {
    expect(due({ received, limit: workingDays(limit) })).toBe(printed)
  })
})

describe('the moment from which a limit is counted', () => {
  const received = '2025-11-26T15:10'
  const limit = workingDays(2)

  it('is receipt, or the next opening after the cutoff', () => {
    expect(due({ received, limit })).toBe('2025-11-28T15:10')
    expect(due({ received, limit, cutoff: { rule: 'same-day', at: '15:00' } })).toBe('2025-11-28T15:10')
    expect(due({ received, limit, cutoff: late })).toBe('2025-12-01T07:00')
    expect(due({ received: '2025-11-26T14:59', limit, cutoff: late })).toBe('2025-11-28T14:59')
  })

  it('is the next opening for what is filed on a day off, or where the limit says so', () => {
    expect(due({ received: '2025-11-29T20:00', limit: workingHours(4) })).toBe('2025-12-01T11:00')
    expect(due({ received, limit, starts: 'next-working-day' })).toBe('2025-12-01T07:00')
  })

  it('is when the competent body receives, where the dossier was taken in elsewhere', () => {
    expect(due({ received, limit, starts: 'competent-body' })).toBe('not-handed-over')
    expect(due({ received, limit, starts: 'competent-body', handedOver: '2025-11-27T10:00' })).toBe('2025-12-01T10:00')
  })

  it('is not known where a step of the process begins it', () => {
    expect(due({ received, limit, starts: { after: 'nop-thue' } })).toBe('starts-later')
  })
})

describe('the day', () => {
  it('of an immediate result is the same day, and the next one after the cutoff', () => {
    const intake = { received: '2025-11-26T15:30', limit: workingDays(1), isImmediate: true }
    expect(due(intake)).toBe('2025-11-26T17:00')
    expect(due({ ...intake, cutoff: late })).toBe('2025-11-27T17:00')
  })

  it('skips Tết for working days and does not for calendar days', () => {
    expect(due({ received: '2026-02-12T09:00', limit: workingDays(3) })).toBe('2026-02-24T09:00')
    expect(due({ received: '2026-02-12T09:00', limit: calendarDays(3) })).toBe('2026-02-15T09:00')
    const found = appointmentOf(calendar, { received: '2026-02-12T09:00', limit: workingDays(3) })
    expect('isVerified' in found && found.isVerified).toBe(false)
  })

  it('is not named where a fact is missing', () => {
    const received = '2026-12-30T09:00'
    expect(due({ received, limit: workingDays(5) })).toBe('beyond-calendar')
    expect(due({ received: '2024-05-05T09:00', limit: workingDays(5) })).toBe('beyond-calendar')
    expect(due({ received, limit: days(1) })).toBe('reading')
    expect(due({ received: '2026-12-29T09:00', limit: days(1), day: 'working-day' })).toBe('2026-12-30T09:00')
    expect(due({ received, limit: notRegulated() })).toBe('no-limit')
    expect(due({ received, limit: { asPrinted: 'sớm' } })).toBe('no-limit')
  })
})

describe('the cutoff', () => {
  it('is the choice of the procedure, otherwise that of the regime, at the hour of the regime', () => {
    const regime = policies['nd-118-2025']
    expect(cutoffOf({ base: 'nd-118-2025' }, regime)).toEqual({ rule: 'same-day', at: '15:00' })
    expect(cutoffOf({ base: 'nd-118-2025', cutoff: 'next-day' }, regime)).toEqual(late)
    expect(cutoffOf({ base: 'nd-118-2025' }, registers.policies['nd-118-2025'])).toBeUndefined()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDays, days, hours, officeHours, workingDays, workingHours } from '../../machines/index.js'
import { makeCalendar } from '../../machines/model/calendar.js'
import { daysBetween, isDay, shiftDay, weekday } from '../../machines/model/day.js'
import { validate } from '../../machines/model/schema/validate.js'
import caoBang from '../../procedures/cao-bang/province/index.js'
import year2019 from '../../procedures/national/calendar/2019.js'
import year2023 from '../../procedures/national/calendar/2023.js'
import year2025 from '../../procedures/national/calendar/2025.js'
import year2026 from '../../procedures/national/calendar/2026.js'

const years = [year2019, year2023, year2025, year2026]
const calendar = makeCalendar(years, caoBang.hours)

describe('days', () => {
  it('are days that the calendar has', () => {
    expect(['2024-02-29', '2025-12-31'].every(isDay)).toBe(true)
    expect(['2025-02-29', '2025-13-01', '2025-1-1', '', '2025-04-31', '20250401'].some(isDay)).toBe(false)
  })

  it('shift and count back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (n) => {
        const day = shiftDay('2025-01-01', n)
        expect(isDay(day)).toBe(true)
        expect(daysBetween('2025-01-01', day)).toBe(n)
        expect(weekday(day)).toBe((((3 + n) % 7) + 7) % 7)
      }),
    )
  })
})

describe('printed slips', () => {
  it('Đồng Tháp 2019: 25 working days, the hour kept', () =>
    expect(calendar.addWorkingDays('2019-11-20T08:37', 25)).toBe('2019-12-25T08:37'))

  it('Thanh Hóa 2023: 5 working days', () =>
    expect(calendar.addWorkingDays('2023-10-27T09:32', 5)).toBe('2023-11-03T09:32'))
})

describe('holidays', () => {
  it.each(years.map((year) => [year.year, year] as const))('%d has the shape of a calendar', (_, year) => {
    expect(validate('calendar', year)).toEqual([])
    for (const { from, to } of [...year.closed, ...(year.worked ?? [])]) {
      expect(from.startsWith(String(year.year))).toBe(true)
      expect(to === undefined || from < to).toBe(true)
    }
    // A day worked in place of another is a weekend; there is one for each swapped day.
    for (const { from } of year.worked ?? []) expect(weekday(from) % 6).toBe(0)
    expect(year.closed.filter(({ name }) => name.includes('hoán đổi'))).toHaveLength(year.worked?.length ?? 0)
  })

  it.each([
    ['2025-01-27', false],
    ['2025-02-03', true],
    ['2025-04-26', true],
    ['2025-05-02', false],
    ['2025-09-01', false],
    ['2025-11-24', true],
    ['2026-02-13', true],
    ['2026-02-16', false],
    ['2026-02-23', true],
    ['2026-11-24', false],
    ['2026-11-21', false],
    ['2024-05-06', undefined],
    ['2027-01-04', undefined],
  ])('%s: %s', (day, works) => expect(calendar.isWorkingDay(day)).toBe(works))

  it('have the working days that the year has', () => {
    const count = (year: number) => {
      let days = 0
      for (let day = `${year}-01-01`; day.startsWith(String(year)); day = shiftDay(day, 1))
        days += Number(calendar.isWorkingDay(day))
      return days
    }
    // 261 weekdays each; 11 holidays in 2025, 12 in 2026, all of them kept as days off on weekdays.
    expect([count(2025), count(2026)]).toEqual([250, 249])
  })
})

describe('adding time', () => {
  it('over Tết', () => expect(calendar.addWorkingDays('2026-02-12T15:30', 3)).toBe('2026-02-24T15:30'))

  it('working hours run only in the shifts', () => {
    expect(calendar.addWorkingHours('2026-03-02T10:30', 2)).toBe('2026-03-02T14:30')
    expect(calendar.addWorkingHours('2026-03-02T16:00', 2)).toBe('2026-03-03T08:00')
    expect(calendar.addWorkingHours('2026-03-06T16:00', 2)).toBe('2026-03-09T08:00')
    expect(calendar.addWorkingHours('2026-03-07T09:00', 1)).toBe('2026-03-09T08:00')
    expect(calendar.addWorkingHours('2026-03-02T12:00', 0.5)).toBe('2026-03-02T14:00')
    expect(calendar.addWorkingHours('2026-03-02T07:00', 8)).toBe('2026-03-02T17:00')
  })

  it('half days, calendar days and clock hours', () => {
    expect(calendar.addWorkingDays('2026-03-02T08:00', 0.5)).toBe('2026-03-02T14:00')
    expect(calendar.addWorkingDays('2026-03-02T08:00', 1.5)).toBe('2026-03-03T14:00')
    expect(calendar.addCalendarDays('2026-03-02T08:00', 10)).toBe('2026-03-12T08:00')
    expect(calendar.addCalendarDays('2026-03-02T18:00', 0.5)).toBe('2026-03-03T06:00')
    expect(calendar.add('2026-03-02T22:00', hours(4))).toBe('2026-03-03T02:00')
    expect(calendar.add('2026-03-02T08:00', workingHours(8))).toBe('2026-03-03T08:00')
    expect(calendar.add('2026-03-02T08:00', calendarDays(5))).toBe('2026-03-07T08:00')
    expect(calendar.add('2026-03-02T08:00', officeHours())).toBe('2026-03-02T08:00')
  })

  it('bare days need a reading', () => {
    expect(calendar.add('2026-03-05T08:00', days(2))).toBeUndefined()
    expect(calendar.add('2026-03-05T08:00', days(2), 'working-day')).toBe('2026-03-09T08:00')
    expect(calendar.add('2026-03-05T08:00', days(2), 'calendar-day')).toBe('2026-03-07T08:00')
    expect(calendar.add('2026-03-05T08:00', { asPrinted: 'sớm nhất' })).toBeUndefined()
  })

  it('beyond the loaded years nothing is decided', () => {
    expect(calendar.addWorkingDays('2026-12-30T08:00', 5)).toBeUndefined()
    expect(calendar.addWorkingHours('2026-12-31T16:00', 3)).toBeUndefined()
    expect(calendar.addWorkingDays('2024-06-03T08:00', 1)).toBeUndefined()
    expect(calendar.addWorkingHours('2024-06-03T08:00', 1)).toBeUndefined()
  })

  it('n days are n working days, and in two goes the same as in one', () => {
    const start = fc.integer({ min: 0, max: 200 }).map((n) => `${shiftDay('2025-01-01', n)}T09:15`)
    fc.assert(
      fc.property(start, fc.nat({ max: 60 }), fc.nat({ max: 60 }), (from, a, b) => {
        const middle = calendar.addWorkingDays(from, a) ?? ''
        expect(calendar.addWorkingDays(middle, b)).toBe(calendar.addWorkingDays(from, a + b))
        let counted = 0
        for (let day = shiftDay(from.slice(0, 10), 1); day <= middle.slice(0, 10); day = shiftDay(day, 1))
          counted += Number(calendar.isWorkingDay(day))
        expect(counted).toBe(a)
        expect(calendar.add(from, workingDays(a))).toBe(middle)
      }),
    )
  })
})

it('the worst days to file in: Tết leaves the fewest working days', () => {
  expect(calendar.leastWorkingDays(9)).toMatchObject({ days: 0 })
  expect(calendar.leastWorkingDays(10)?.days).toBe(1)
  expect(makeCalendar([]).leastWorkingDays(5)).toBeUndefined()
})

it('what was not compared with its announcement is known to be so', () => {
  expect(calendar.isVerified('2026-01-01', '2026-12-31')).toBe(false)
  expect(makeCalendar([{ ...year2025, closed: [], worked: [] }]).isVerified('2025-01-01', '2025-12-31')).toBe(true)
})

import { shiftDay, weekday } from './day.js'
import type { Day } from './register.js'
import type { CalendarYear, DayOff, Shift } from './registry.js'
import { isAmount, type Time, type Reading } from './time.js'

/** A moment of a clock on the wall, `YYYY-MM-DDTHH:mm`: no time zone, as a slip prints it. */
export type Moment = string

/**
 * Working time over the loaded years. Every answer that would need a day beyond them is `undefined`: undecided, never
 * guessed. Counting starts on the next working day and keeps the hour of receipt (docs/semantics.md §6).
 */
export interface Calendar {
  isWorkingDay(day: Day): boolean | undefined
  /** A part of a day is working time at the end: n = 2,5 is two days and four hours. */
  addWorkingDays(from: Moment, n: number): Moment | undefined
  addWorkingHours(from: Moment, n: number): Moment | undefined
  /** Days of which holidays count; the end may be one. */
  addCalendarDays(from: Moment, n: number): Moment
  /** When a time that starts at a moment is over; bare "ngày" as `day` reads it, undecided without a reading. */
  add(from: Moment, time: Time, day?: Reading): Moment | undefined
  /** The fewest working days that any `n` days in a row hold, over the loaded years that follow one another. */
  leastWorkingDays(n: number): { days: number; from: Day } | undefined
  /** Whether all days off of the years from one day to another were compared with their announcement. */
  isVerified(from: Day, to: Day): boolean
}

/** Used where a province says nothing of its hours. */
const HOURS: readonly Shift[] = [
  { from: '07:30', to: '11:30' },
  { from: '13:00', to: '17:00' },
]

/** The calendar of the loaded years, with the working hours of a province. */
export function makeCalendar(years: readonly CalendarYear[], hours: readonly Shift[] = HOURS): Calendar {
  const loaded = new Set(years.map(({ year }) => String(year)))
  const closed = new Set(years.flatMap((year) => year.closed.flatMap(daysOf)))
  const worked = new Set(years.flatMap((year) => (year.worked ?? []).flatMap(daysOf)))
  const shifts = hours.map(({ from, to }) => ({ from: minutes(from), to: minutes(to) }))

  // Moments come thousands of times, on the days of the few years that are loaded.
  const working = new Map<Day, boolean>()
  const isWorkingDay = (day: Day): boolean | undefined => {
    const known = working.get(day)
    if (known !== undefined || !loaded.has(day.slice(0, 4))) return known
    const works = worked.has(day) || (!closed.has(day) && weekday(day) % 6 !== 0)
    working.set(day, works)
    return works
  }
  const following = new Map<Day, Day | undefined>()
  const nextWorkingDay = (day: Day): Day | undefined => {
    if (!following.has(day)) following.set(day, findWorkingDay(day))
    return following.get(day)
  }
  const findWorkingDay = (day: Day): Day | undefined => {
    for (let next = shiftDay(day, 1); ; next = shiftDay(next, 1)) {
      const works = isWorkingDay(next)
      if (works !== false) return works ? next : undefined
    }
  }
  const addWorkingHours = (from: Moment, n: number): Moment | undefined => {
    let left = Math.round(n * 60)
    let { day, at } = split(from)
    if (isWorkingDay(day) === undefined) return undefined
    for (;;) {
      for (const shift of isWorkingDay(day) === true ? shifts : []) {
        const start = Math.max(at, shift.from)
        const free = Math.max(0, shift.to - start)
        if (left <= free && start <= shift.to) return join(day, start + left)
        left -= free
      }
      const next = nextWorkingDay(day)
      if (next === undefined) return undefined
      day = next
      at = 0
    }
  }
  const addWorkingDays = (from: Moment, n: number): Moment | undefined => {
    const { day: start, at } = split(from)
    let day = start
    for (let i = 0; i < Math.floor(n); i++) {
      const next = nextWorkingDay(day)
      if (next === undefined) return undefined
      day = next
    }
    const part = n - Math.floor(n)
    return part === 0 ? join(day, at) : addWorkingHours(join(day, at), part * 8)
  }
  const addCalendarDays = (from: Moment, n: number): Moment => {
    const { day, at } = split(from)
    const total = at + Math.round((n - Math.floor(n)) * 1440)
    return join(shiftDay(day, Math.floor(n) + Math.floor(total / 1440)), total % 1440)
  }

  return {
    isWorkingDay,
    addWorkingDays,
    addWorkingHours,
    addCalendarDays,
    add(from, time, day) {
      if (!isAmount(time)) return 'uncounted' in time ? from : undefined
      switch (time.unit) {
        case 'working-day':
          return addWorkingDays(from, time.n)
        case 'working-hour':
          return addWorkingHours(from, time.n)
        case 'hour':
          return addCalendarDays(from, time.n / 24)
        case 'calendar-day':
          return addCalendarDays(from, time.n)
        case 'day':
          return day && (day === 'working-day' ? addWorkingDays(from, time.n) : addCalendarDays(from, time.n))
      }
    },
    leastWorkingDays: (n) => leastWorkingDays(n, [...loaded].sort(), isWorkingDay),
    isVerified: (from, to) =>
      years
        .filter(({ year }) => from.slice(0, 4) <= String(year) && String(year) <= to.slice(0, 4))
        .every(
          (year) =>
            year.unverified !== true && [...year.closed, ...(year.worked ?? [])].every((off) => !off.unverified),
        ),
  }
}

function daysOf({ from, to = from }: DayOff): Day[] {
  const days: Day[] = []
  for (let day = from; day <= to; day = shiftDay(day, 1)) days.push(day)
  return days
}

function leastWorkingDays(n: number, years: readonly string[], isWorkingDay: Calendar['isWorkingDay']) {
  let least: { days: number; from: Day } | undefined
  for (const year of years)
    for (let from = `${year}-01-01`; from.startsWith(year); from = shiftDay(from, 1)) {
      let days = 0
      for (let i = 0; i < n; i++) {
        const works = isWorkingDay(shiftDay(from, i))
        days = works === undefined ? NaN : days + Number(works)
      }
      if (!Number.isNaN(days) && (least === undefined || days < least.days)) least = { days, from }
    }
  return least
}

/** 'HH:mm' → minutes since midnight. */
const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
const two = (n: number): string => String(n).padStart(2, '0')
const split = (moment: Moment): { day: Day; at: number } => ({
  day: moment.slice(0, 10),
  at: minutes(moment.slice(11)),
})
const join = (day: Day, at: number): Moment => `${day}T${two(Math.floor(at / 60))}:${two(at % 60)}`

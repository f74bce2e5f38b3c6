import type { Calendar, Moment } from '../model/calendar.js'
import { shiftDay } from '../model/day.js'
import type { PolicyChoice } from '../model/process.js'
import { isAmount } from '../model/time.js'
import { appointmentOf, type Appointment, type Intake } from './deadline.js'

/** A wait for the citizen: from the request for supplement until the dossier was completed, or the clock ran again. */
export interface Wait {
  from: Moment
  to: Moment
}

/**
 * When the result is to be ready after waits, in order of time (docs/semantics.md §6, Supplement): with `restart` the
 * limit is counted anew from the last completion; with `pause` the day moves by as much as was waited, in the limit's
 * unit; with `count` it does not move.
 */
export function appointmentAfter(
  calendar: Calendar,
  intake: Intake,
  waits: readonly Wait[],
  supplement: NonNullable<PolicyChoice['supplement']>,
): Appointment {
  const last = waits.at(-1)
  if (last === undefined || supplement === 'count') return appointmentOf(calendar, intake)
  if (supplement === 'restart') return appointmentOf(calendar, completed(intake, last.to))
  const first = appointmentOf(calendar, intake)
  if ('unnamed' in first) return first
  let due: Moment | undefined = first.due
  for (const wait of waits) due = due && later(calendar, due, wait, intake)
  if (due === undefined) return { unnamed: 'beyond-calendar' }
  return { starts: first.starts, due, isVerified: calendar.isVerified(first.starts.slice(0, 10), due.slice(0, 10)) }
}

/** Full and correct receipt is only now; what was handed over elsewhere is with the competent body already. */
const completed = (intake: Intake, at: Moment): Intake => ({
  ...intake,
  received: at,
  ...(intake.handedOver === undefined ? {} : { handedOver: at }),
})

/** A moment moved by a wait. */
function later(calendar: Calendar, due: Moment, wait: Wait, { limit, day }: Intake): Moment | undefined {
  const unit = isAmount(limit) ? limit.unit : 'working-day'
  const read = unit === 'day' ? (day ?? 'working-day') : unit
  switch (read) {
    case 'working-day':
      return addDays(calendar, due, workingDaysIn(calendar, wait))
    case 'working-hour':
      return addMinutes(calendar, due, workingMinutesIn(calendar, wait))
    case 'calendar-day':
      return calendar.addCalendarDays(due, daysIn(wait))
    case 'hour':
      return calendar.addCalendarDays(due, (minutesOf(wait.to) - minutesOf(wait.from)) / 1440 + daysIn(wait))
  }
}

const addDays = (calendar: Calendar, due: Moment, n: number | undefined): Moment | undefined =>
  n === undefined ? undefined : calendar.addWorkingDays(due, n)
const addMinutes = (calendar: Calendar, due: Moment, n: number | undefined): Moment | undefined =>
  n === undefined ? undefined : calendar.addWorkingHours(due, n / 60)

const minutesOf = (moment: Moment): number => Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16))

function daysIn({ from, to }: Wait): number {
  let days = 0
  for (let day = from.slice(0, 10); day < to.slice(0, 10); day = shiftDay(day, 1)) days++
  return days
}

/** Working days that are waited: as in a limit, the first day does not count and the last does. */
function workingDaysIn(calendar: Calendar, { from, to }: Wait): number | undefined {
  let days = 0
  for (let day = from.slice(0, 10); day < to.slice(0, 10);) {
    day = shiftDay(day, 1)
    const works = calendar.isWorkingDay(day)
    if (works === undefined) return undefined
    if (works) days++
  }
  return days
}

/** Working minutes that are waited: the fewest after which the wait is over. */
function workingMinutesIn(calendar: Calendar, { from, to }: Wait): number | undefined {
  const days = workingDaysIn(calendar, { from, to })
  if (days === undefined) return undefined
  let least = 0
  let most = (days + 1) * 1440
  while (least < most) {
    const half = Math.floor((least + most) / 2)
    const over = calendar.addWorkingHours(from, half / 60)
    if (over === undefined || over >= to) most = half
    else least = half + 1
  }
  return least
}

import { printTime } from '../../machines/model/duration.js'
import { isAmount, isUncounted, type Time } from '../../machines/model/time.js'
import type { LossNotes } from '../loss-notes.js'

/** `durationUnit`: days or hours, eight working hours a day. */
const UNIT = { day: 0, hour: 1 } as const
export type Unit = (typeof UNIT)[keyof typeof UNIT]

/** A process that is limited in hours counts in hours; any other in days. */
export const unitOf = (total: Time | undefined): Unit =>
  isAmount(total) && (total.unit === 'working-hour' || total.unit === 'hour') ? UNIT.hour : UNIT.day

/** A time in the process's unit, with a decimal point; empty where there is nothing to count. */
export function durationCount(time: Time | undefined, unit: Unit, where: string, { lose }: LossNotes): string {
  if (time === undefined || isUncounted(time)) return ''
  if (!isAmount(time)) {
    lose(`Thời gian của ${where} không hiểu được nên để trống.`, printTime(time))
    return ''
  }
  const isHours = time.unit === 'hour' || time.unit === 'working-hour'
  const n = isHours ? (unit === UNIT.hour ? time.n : time.n / 8) : unit === UNIT.hour ? time.n * 8 : time.n
  return String(Math.round(n * 1000) / 1000)
}

/** A limit in calendar days is given as a phase of the due date, which can count all days. */
export const dueDatePattern = (total: Time | undefined): string =>
  isAmount(total) && total.unit === 'calendar-day'
    ? JSON.stringify({ dueDatePhase: [{ allDay: total.n, workDay: 0 }] })
    : ''

import type { AsPrinted } from './fact.js'

/**
 * Units of time as sources print them. Never converted by the author.
 * - `working-hour`, `working-day`: working time; one working day is eight working hours.
 * - `hour`: clock hours, which run at night and on holidays (emergency intake).
 * - `calendar-day`: "ngày" where the text or the law says that holidays count.
 * - `day`: bare "ngày": the source does not say which. How it is read is stated once per process (`reads`).
 */
export type TimeUnit = 'working-hour' | 'working-day' | 'hour' | 'calendar-day' | 'day'

/** What a bare "ngày" is taken for. */
export type Reading = 'working-day' | 'calendar-day'

/** An amount of time. `printed` is kept only where the source's words differ from `printTime`'s. */
export interface Amount {
  n: number
  unit: TimeUnit
  printed?: string
}
/** A time that the source says is not counted. */
export interface Uncounted {
  uncounted: 'office-hours' | 'not-counted' | 'by-agreement' | 'not-regulated'
  printed?: string
}
/** The content of a time cell. An absent `Time` is an empty cell. */
export type Time = Amount | Uncounted | AsPrinted

const amount =
  (unit: TimeUnit) =>
  (n: number, printed?: string): Amount =>
    printed === undefined ? { n, unit } : { n, unit, printed }
const uncounted =
  (reason: Uncounted['uncounted']) =>
  (printed?: string): Uncounted =>
    printed === undefined ? { uncounted: reason } : { uncounted: reason, printed }

export const workingDays = amount('working-day')
export const workingHours = amount('working-hour')
/** Clock hours: they run at night. */
export const hours = amount('hour')
export const calendarDays = amount('calendar-day')
/** Bare "ngày": working or calendar, the source does not say. */
export const days = amount('day')
/** "Giờ hành chính" */
export const officeHours = uncounted('office-hours')
/** "Không tính thời gian" */
export const notCounted = uncounted('not-counted')
/** "Theo thỏa thuận" */
export const byAgreement = uncounted('by-agreement')
/** "Không quy định" */
export const notRegulated = uncounted('not-regulated')

export const isAmount = (time: Time | undefined): time is Amount => time !== undefined && 'n' in time
export const isUncounted = (time: Time | undefined): time is Uncounted => time !== undefined && 'uncounted' in time

import type { Day, Period } from './register.js'

/*
 * Calendar days as text, `YYYY-MM-DD`: they sort as they follow one another, and no time zone can shift them.
 */

const DAY = 86_400_000
const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`)

/** Whether a text is a day that the calendar has. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(utc(text)) && dayOf(utc(text)) === text

/** Whether a day is in a period; both ends are. */
export const isInForce = ({ from, to }: Period, day: Day): boolean => from <= day && (to === undefined || day <= to)

/** The day `n` days later (earlier for a negative `n`). */
export const shiftDay = (day: Day, n: number): Day => dayOf(utc(day) + n * DAY)

/** How many days from one day to another. */
export const daysBetween = (from: Day, to: Day): number => Math.round((utc(to) - utc(from)) / DAY)

/** 0 is Sunday, 6 Saturday. */
export const weekday = (day: Day): number => new Date(utc(day)).getUTCDay()

const dayOf = (time: number): Day => new Date(time).toISOString().slice(0, 10)

import { shiftDay } from '../../machines/model/day.js'
import type { CalendarYear, Province } from '../../machines/model/registry.js'
import { fixedDay } from '../../machines/model/words.js'
import type { Element } from './elements.js'
import type { LossNotes } from '../loss-notes.js'

/** Every day off of the loaded years. */
export function writeHolidays(years: readonly CalendarYear[], { lose }: LossNotes): Element<'Holiday'>[] {
  const worked = years.flatMap((year) => year.worked ?? [])
  if (worked.length > 0)
    lose(`Holiday: ${worked.length} ngày làm bù cuối tuần không ghi được; khai báo tay trong hệ thống.`)
  return years.flatMap(({ closed }) =>
    closed.flatMap(({ name, from, to = from, unverified }) => {
      const days: Element<'Holiday'>[] = []
      const description = unverified === true ? `${name} (chưa đối chiếu với thông báo)` : name
      for (let day = from; day <= to; day = shiftDay(day, 1))
        days.push({ holidayDate: fixedDay(day), description, holidayType: 0 })
      return days
    }),
  )
}

/** Monday to Friday, by the numbers that the days of the week have in Vietnamese. */
const WORKING_DAYS = [2, 3, 4, 5, 6] as const

export const writeWorkingTimes = ({ hours = [] }: Province): Element<'WorkingTime'>[] =>
  hours.length === 0
    ? []
    : WORKING_DAYS.map((workTimeDay) => ({
        workTimeDay,
        workTimeHours: hours.map(({ from, to }) => `${from}-${to}`).join(','),
      }))

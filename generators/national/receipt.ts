import { makeCalendar, type Calendar, type Moment } from '../../machines/model/calendar.js'
import { DOSSIER_NUMBER } from '../../machines/model/codes/dossier-number.js'
import type { CaseInput } from '../generator.js'

/** The receipt of the made-up dossiers of a tree: all are taken in at the same moment, with the same number. */
export interface Receipt {
  calendar: Calendar
  received: Moment
  number: string
}

/**
 * When offices open on the first working day after the day that is built for; `undefined` where the calendar does not
 * reach that far.
 */
export function receiptOf({ corpus, province, asOf }: CaseInput): Receipt | undefined {
  const calendar = makeCalendar(corpus.registers.calendars ?? [], province.hours)
  const day = calendar.addWorkingDays(`${asOf}T00:00`, 1)
  const received = day && calendar.addWorkingHours(`${day.slice(0, 10)}T00:00`, 0)
  if (received === undefined) return undefined
  const number = (province.dossierNumber ?? DOSSIER_NUMBER)
    .replace('{mã định danh}', province.identifier ?? province.code)
    .replace('{yyMMdd}', received.slice(2, 10).replaceAll('-', ''))
    .replace(/\{(N+)\}/, (_, digits: string) => '1'.padStart(digits.length, '0'))
  return { calendar, received, number }
}

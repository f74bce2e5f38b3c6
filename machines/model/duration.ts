import { isAsPrinted } from './fact.js'
import { isAmount, isUncounted, type Amount, type Time, type TimeUnit, type Uncounted, type Reading } from './time.js'
import { decimal, list } from './words.js'

/** Minutes of working time in one working day (eight working hours). */
export const WORKING_DAY = 480

const UNIT_WORDS: Readonly<Record<TimeUnit, string>> = {
  'working-hour': 'giờ làm việc',
  'working-day': 'ngày làm việc',
  hour: 'giờ',
  'calendar-day': 'ngày theo lịch',
  day: 'ngày',
}
const UNCOUNTED_WORDS: Readonly<Record<Uncounted['uncounted'], string>> = {
  'office-hours': 'Giờ hành chính',
  'not-counted': 'Không tính thời gian',
  'by-agreement': 'Theo thỏa thuận',
  'not-regulated': 'Không quy định',
}

/** The content of a time cell: the source's words where they are kept, otherwise '0,5 ngày', '07 ngày làm việc'. */
export function printTime(time: Time): string {
  if (isAsPrinted(time)) return time.asPrinted
  if (time.printed !== undefined) return time.printed
  return isAmount(time) ? `${paddedNumber(time.n)} ${UNIT_WORDS[time.unit]}` : UNCOUNTED_WORDS[time.uncounted]
}

/** The official style writes whole numbers from one to nine with two digits. */
const paddedNumber = (n: number): string => (Number.isInteger(n) && n > 0 && n < 10 ? `0${n}` : decimal(n))

const NUMBER = String.raw`(\d{1,4})(?:(?:,(\d{1,3})|\.(\d{1,2}))|\s*/\s*(\d{1,2}))?`
const UNIT = String.raw`(ngày làm việc|ngày (?:theo |dương )?lịch|ngày|giờ làm việc|giờ|phút)?`
const IN_HOURS = String.raw`(?:\s*\((\d{1,3}) giờ(?: làm việc)?\))?`
const TAIL = String.raw`(?:\s*,?\s*\(?(?:kể từ|tính từ|=|tương đương).*)?`
const AMOUNT = new RegExp(
  `^(?:không quá|tối đa|trong thời hạn|trong|≤)?\\s*${NUMBER}\\s*${UNIT}${IN_HOURS}${TAIL}\\.?$`,
  'iu',
)

const UNCOUNTED_FORMS: readonly (readonly [RegExp, Uncounted['uncounted']])[] = [
  [/^(?:trong )?giờ (?:hành chính|hc)$/iu, 'office-hours'],
  [/^không tính(?: (?:vào )?thời gian(?: giải quyết)?)?$/iu, 'not-counted'],
  [/^(?:theo )?(?:thỏa thuận|thoả thuận)$/iu, 'by-agreement'],
  [/^không quy định(?: (?:về )?thời (?:gian|hạn))?$/iu, 'not-regulated'],
]

/**
 * The time that a printed cell says; `undefined` for an empty cell, `asPrinted` for words that are not understood.
 * `heading` is the unit that the column's heading states ("Thời hạn (ngày làm việc)"): cells that hold a bare number
 * or a bare "ngày", "giờ" take it. Printing the result gives the cell again, character for character.
 */
export function parseTime(text: string, heading?: TimeUnit): Time | undefined {
  const printed = text.normalize('NFC').trim()
  if (printed === '') return undefined
  const time = parseAmount(printed, heading) ?? parseUncounted(printed)
  if (time === undefined) return { asPrinted: printed }
  return printTime(time) === printed ? time : { ...time, printed }
}

function parseUncounted(printed: string): Uncounted | undefined {
  const plain = printed.replace(/\s+/g, ' ').replace(/\.$/, '')
  const form = UNCOUNTED_FORMS.find(([words]) => words.test(plain))
  return form && { uncounted: form[1] }
}

function parseAmount(printed: string, heading: TimeUnit | undefined): Amount | undefined {
  const plain = printed.replace(/\s+/g, ' ').replace(/(?<!\d)[½¼¾]/u, (sign) => FRACTIONS[sign] ?? sign)
  const match = AMOUNT.exec(plain)
  if (match === null) return undefined
  const [, whole = '', comma, point, divisor, words = '', inHours] = match
  const unit = unitOf(words.toLowerCase(), heading)
  if (unit === undefined || Number(divisor ?? 1) === 0) return undefined
  const said = divisor === undefined ? Number(`${whole}.${comma ?? point ?? '0'}`) : Number(whole) / Number(divisor)
  const n = words.toLowerCase() === 'phút' ? said / 60 : said
  // Two amounts that disagree are not one time: which of them holds, only the source's author knows.
  if (inHours !== undefined && Number(inHours) * 60 !== n * WORKING_DAY) return undefined
  return { n: Math.round(n * 1000) / 1000, unit }
}

const FRACTIONS: Readonly<Record<string, string>> = { '½': '1/2', '¼': '1/4', '¾': '3/4' }

function unitOf(words: string, heading: TimeUnit | undefined): TimeUnit | undefined {
  switch (words) {
    case '':
      return heading
    case 'ngày':
      return heading === 'working-day' || heading === 'calendar-day' ? heading : 'day'
    case 'giờ':
    case 'phút':
      return heading === 'working-hour' ? heading : 'hour'
    case 'ngày làm việc':
      return 'working-day'
    case 'giờ làm việc':
      return 'working-hour'
    default:
      return 'calendar-day'
  }
}

/**
 * A sum of times, unit by unit (docs/semantics.md §6), in whole numbers: `working` and `clock` in minutes, `calendar`
 * and `bare` ("ngày" of which the source does not say which) in thousandths of a day.
 */
export interface Span {
  readonly working: number
  readonly clock: number
  readonly calendar: number
  readonly bare: number
}

export const NO_TIME: Span = { working: 0, clock: 0, calendar: 0, bare: 0 }

/** The span of a time cell; nothing for an empty cell, an uncounted time, or words that are not understood. */
export function spanOf(time: Time | undefined): Span {
  if (!isAmount(time)) return NO_TIME
  const { n, unit } = time
  return {
    working: unit === 'working-hour' ? Math.round(n * 60) : unit === 'working-day' ? Math.round(n * WORKING_DAY) : 0,
    clock: unit === 'hour' ? Math.round(n * 60) : 0,
    calendar: unit === 'calendar-day' ? Math.round(n * 1000) : 0,
    bare: unit === 'day' ? Math.round(n * 1000) : 0,
  }
}

/** Whether a time cell is an amount, an uncounted time, or neither (empty or not understood: an undecided fact). */
export const isDecided = (time: Time | undefined): time is Amount | Uncounted => isAmount(time) || isUncounted(time)

export const addSpans = (...spans: readonly Span[]): Span =>
  spans.reduce(
    (sum, span) => ({
      working: sum.working + span.working,
      clock: sum.clock + span.clock,
      calendar: sum.calendar + span.calendar,
      bare: sum.bare + span.bare,
    }),
    NO_TIME,
  )

/** Bare days read as the process says (`reads?.day`); left bare where it does not say. */
export function readSpan(span: Span, day: Reading | undefined): Span {
  if (span.bare === 0 || day === undefined) return span
  return day === 'working-day'
    ? { ...span, working: span.working + Math.round((span.bare * WORKING_DAY) / 1000), bare: 0 }
    : { ...span, calendar: span.calendar + span.bare, bare: 0 }
}

/** A time whose bare days are read as the process says, still in the source's words. */
export const readTime = (time: Time | undefined, day: Reading | undefined): Time | undefined =>
  day !== undefined && isAmount(time) && time.unit === 'day' ? { ...time, unit: day, printed: printTime(time) } : time

/** How one span compares with another; `undecided` where it depends on a reading or on a calendar. */
export type Comparison = 'less' | 'equal' | 'greater' | 'at-most' | 'at-least' | 'undecided'

// Which of less, equal, greater remain possible, as bits.
const LESS = 1
const EQUAL = 2
const GREATER = 4
const COMPARISONS: readonly Comparison[] = [
  'undecided',
  'less',
  'equal',
  'at-most',
  'greater',
  'undecided',
  'at-least',
  'undecided',
]

/**
 * Compares two spans. Bare days are tried under both readings, the same one on both sides. Across units only one thing
 * is known without a calendar: n working days last at least n calendar days.
 */
export function compareSpans(a: Span, b: Span): Comparison {
  const isOneReading = a.bare === 0 && b.bare === 0
  const possible = isOneReading
    ? possibleOrder(a, b)
    : possibleOrder(readSpan(a, 'working-day'), readSpan(b, 'working-day')) |
      possibleOrder(readSpan(a, 'calendar-day'), readSpan(b, 'calendar-day'))
  return COMPARISONS[possible] ?? 'undecided'
}

function possibleOrder(a: Span, b: Span): number {
  const working = a.working - b.working
  const clock = a.clock - b.clock
  const calendar = a.calendar - b.calendar
  if (working === 0 && clock === 0 && calendar === 0) return EQUAL
  if (working <= 0 && clock <= 0 && calendar <= 0) return LESS
  if (working >= 0 && clock >= 0 && calendar >= 0) return GREATER
  if (clock !== 0) return LESS | EQUAL | GREATER
  // One side has more working time, the other more calendar days; the working time may be the longer by any margin.
  const workingDays = Math.abs(working) * 1000
  const calendarDays = Math.abs(calendar) * WORKING_DAY
  const longer = workingDays > calendarDays ? 0 : workingDays === calendarDays ? EQUAL : LESS | EQUAL | GREATER
  if (longer === (LESS | EQUAL | GREATER)) return longer
  return (working < 0 ? LESS : GREATER) | longer
}

/** Whether a span is within a limit: `undefined` where that is undecided. */
export function fits(span: Span, limit: Span): boolean | undefined {
  const order = compareSpans(span, limit)
  if (order === 'less' || order === 'equal' || order === 'at-most') return true
  return order === 'greater' ? false : undefined
}

/** A span for people: '10 ngày làm việc', '02 ngày làm việc và 03 ngày', '03 giờ làm việc' below half a day. */
export function printSpan(span: Span): string {
  const parts: string[] = []
  if (span.working !== 0) parts.push(printWorking(span.working))
  if (span.clock !== 0) parts.push(`${paddedNumber(span.clock / 60)} giờ`)
  if (span.calendar !== 0) parts.push(`${paddedNumber(span.calendar / 1000)} ngày theo lịch`)
  if (span.bare !== 0) parts.push(`${paddedNumber(span.bare / 1000)} ngày`)
  return parts.length === 0 ? '0 ngày làm việc' : list(parts)
}

/** In days where that is exact to a quarter of a day, otherwise in hours. */
const printWorking = (minutes: number): string =>
  minutes % (WORKING_DAY / 4) === 0
    ? `${paddedNumber(minutes / WORKING_DAY)} ngày làm việc`
    : `${paddedNumber(minutes / 60)} giờ làm việc`

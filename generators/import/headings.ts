import { distance } from 'fastest-levenshtein'
import { parseTime } from '../../machines/model/duration.js'
import { isAsPrinted } from '../../machines/model/fact.js'
import type { Column } from '../../machines/model/registry.js'
import type { TimeUnit } from '../../machines/model/time.js'
import { slug } from '../../machines/model/words.js'

type Key = Column['key']
/** Which column of the official table each column of a sheet is. */
export type ColumnKeys = readonly (Key | undefined)[]

/**
 * Words of column headings, as provinces print them. The first that fits decides: "Thời gian thực hiện của đơn vị" is a
 * time, "Đơn vị, người thực hiện" is not.
 */
const HEADINGS: readonly (readonly [RegExp, Key])[] = [
  [/(^|-)thoi-(gian|han)(-|$)/, 'time'],
  [/(^|-)(muc-do-)?(muc-dvc|dvc|dich-vu-cong)(-|$)/, 'service'],
  [/(^|-)(bieu-mau|ket-qua|san-pham|ho-so-dau-ra)(-|$)/, 'gives'],
  [/(^|-)(phi|le-phi)(-|$)/, 'fee'],
  [/^(ghi-chu|luu-y)$/, 'note'],
  [/(^|-)(trach-nhiem|don-vi|nguoi|chuc-danh|vi-tri|bo-phan|co-quan|chu-the)(-|$)/, 'who'],
  [/(^|-)(trinh-tu|noi-dung|cong-viec|mo-ta)(-|$)/, 'what'],
  [/^((so-)?(tt|stt|thu-tu)|(cac-)?buoc(-(thuc-hien|cong-viec|xu-ly|so))?|ten-buoc)$/, 'no'],
]

/** Which column of the official table a printed heading names; `undefined` where none is recognised. */
export function recogniseHeading(heading: string): Key | undefined {
  const words = slug(heading.replace(/\(.*?\)/g, ' '))
  return HEADINGS.find(([pattern]) => pattern.test(words))?.[1] ?? recogniseMisread(words)
}

/** Headings that are common enough to be known again when a scanner misread a letter or two of them. */
const COMMON: readonly (readonly [string, Key])[] = [
  ['thoi gian', 'time'],
  ['thoi gian thuc hien', 'time'],
  ['thoi gian giai quyet', 'time'],
  ['thoi han', 'time'],
  ['trach nhiem', 'who'],
  ['trach nhiem thuc hien', 'who'],
  ['don vi thuc hien', 'who'],
  ['nguoi thuc hien', 'who'],
  ['noi dung', 'what'],
  ['noi dung cong viec', 'what'],
  ['noi dung thuc hien', 'what'],
  ['trinh tu thuc hien', 'what'],
  ['buoc', 'no'],
  ['cac buoc', 'no'],
  ['ket qua', 'gives'],
  ['san pham', 'gives'],
  ['bieu mau', 'gives'],
  ['ghi chu', 'note'],
]
/** What a scanner makes of letters. */
const MISREAD: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '6': 'o',
  '5': 's',
  '4': 'a',
  '8': 'b',
  '9': 'g',
}

/** A heading with digits in the middle of its words, or one letter in seven wrong. */
function recogniseMisread(words: string): Key | undefined {
  if (/-\d+$/.test(words)) return undefined
  const plain = words.replace(/[0-9]/g, (digit) => MISREAD[digit] ?? digit)
  return COMMON.find(([known]) => {
    const spelt = known.replaceAll(' ', '-')
    return distance(plain, spelt) <= (spelt === plain ? 0 : Math.floor(spelt.length / 7) + (plain === words ? 0 : 1))
  })?.[1]
}

/** The unit that a time heading states in brackets or words: "Thời hạn (ngày làm việc)". */
export function unitInHeading(heading: string): TimeUnit | undefined {
  const words = slug(heading)
  // "tính mỗi ngày 08 giờ làm việc" explains the working day; it is not the unit of the cells.
  if (/(^|-)(moi|mot|01)-ngay(-|$)/.test(words)) return undefined
  if (/(^|-)ngay-lam-viec(-|$)/.test(words)) return 'working-day'
  if (/(^|-)gio-lam-viec(-|$)/.test(words)) return 'working-hour'
  if (/(^|-)ngay-(theo-|duong-)?lich(-|$)/.test(words)) return 'calendar-day'
  const [, bare] = /\((?:tính (?:bằng|theo) )?(ngày|giờ)\)/iu.exec(heading) ?? []
  return bare === undefined ? undefined : bare.toLowerCase() === 'giờ' ? 'hour' : 'day'
}

/** 'Thời gian (tính mỗi ngày 08 giờ)': eight hours are a day, so the hours of the column are working hours. */
export const countsWorkingHours = (heading: string): boolean =>
  /(^|-)(moi|mot|1|01)-ngay(-lam-viec)?-(la-|bang-)?0?8-gio(-|$)/.test(slug(heading))

/** A heading is a few words; a cell of the table that holds one of them is not. */
const LONGEST_HEADING = 70

/** "Bước 2" and "Không tính thời gian" are cells of the table, however short and whatever words they hold. */
function isValue(cell: string): boolean {
  if (/^\S+ \d+$/.test(cell.trim())) return true
  const time = parseTime(cell)
  return time !== undefined && !isAsPrinted(time)
}

/** Keys of a row that heads a table: it must name what is done or who does it, and the time; each column once. */
export function recogniseHeadings(cells: readonly string[]): ColumnKeys | undefined {
  // Most rows are no headings, and most of them say so by their length: the words are looked at last.
  const filled = cells.filter((cell) => cell.trim() !== '')
  if (filled.length < 3 || filled.some((cell) => cell.trim().length > LONGEST_HEADING || isValue(cell)))
    return undefined
  const keys = cells.map((cell) => (cell.trim() === '' ? undefined : recogniseHeading(cell)))
  const found = keys.filter((key) => key !== undefined)
  const isHead = found.length >= 3 && found.includes('time') && (found.includes('what') || found.includes('who'))
  return isHead && new Set(found).size === found.length ? keys : undefined
}

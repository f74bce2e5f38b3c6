import type { Day } from './register.js'
import { remembering } from './remembering.js'

/*
 * Words, numbers and days in Vietnamese, in one place and without `Intl`: ICU data differ by Node version, and the same
 * input must give the same bytes everywhere.
 */

/** Text without diacritics in kebab-case: 'Thẩm định hồ sơ (đất)' → 'tham-dinh-ho-so-dat'. */
export const slug = remembering(
  (text: string): string =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[đĐ]/g, 'd')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, ''),
  4_000,
)

/** Whether each letter is one character with its marks (NFC): two ways to store a word look the same and compare as different. */
export const isComposed = (text: string): boolean => text.normalize('NFC') === text

/** Order by UTF-16 code units: the same on every machine, unlike `localeCompare`. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A number with decimal comma and at most three decimals: 0.5 → '0,5'. */
export const decimal = (n: number): string => String(Math.round(n * 1000) / 1000).replace('.', ',')

/** A number with its thousands apart: 1234567.5 → '1.234.567,5'. */
export const grouped = (n: number): string => decimal(n).replace(/\B(?=(\d{3})+(?!\d))(?<!,\d*)/g, '.')

/** 'a', 'a và b', 'a, b và c'. */
export const list = (items: readonly string[], conjunction = 'và'): string =>
  items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} ${conjunction} ${items[items.length - 1] ?? ''}`

/** A month as an official paper writes it: of the single-digit ones only 1 and 2 take a zero (NĐ 30/2020, Phụ lục I). */
const printMonth = (month: string): string => (Number(month) > 2 ? String(Number(month)) : month)

/** '2025-11-27' → '27/11/2025', '2025-07-01' → '01/7/2025': as people read it. */
export function printDay(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${date}/${printMonth(month)}/${year}`
}

/** '2025-07-01' → '01/07/2025': always ten characters, for the columns that a system reads. */
export const fixedDay = (day: Day): string => day.split('-').reverse().join('/')

/** '2025-11-27' → 'ngày 27 tháng 11 năm 2025', with the same zeros. */
export function dayInWords(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `ngày ${date} tháng ${printMonth(month)} năm ${year}`
}

/** An amount of money in figures: 50000 → '50.000 đồng'. */
export const printMoney = (amount: number, currency: 'VND' | 'USD' = 'VND'): string =>
  `${grouped(amount)} ${currency === 'VND' ? 'đồng' : 'USD'}`

/** The text with a capital at its beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

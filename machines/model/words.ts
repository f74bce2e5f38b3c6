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

/** A count with its thousands apart: 1000000 → '1.000.000'. */
export const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.')

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

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const GROUPS = ['', ' nghìn', ' triệu'] as const
const digit = (n: number): string => DIGITS[n] ?? ''

/** A non-negative whole number in words: 1015 → 'một nghìn không trăm mười lăm'. */
export function numberInWords(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`numberInWords: not a non-negative whole number: ${n}`)
  if (n === 0) return digit(0)
  return billions(n)
}

/** An amount of money in words, as a receipt prints it: 50000 → 'Năm mươi nghìn đồng'. */
export function moneyInWords(amount: number, currency: 'VND' | 'USD' = 'VND'): string {
  const words = numberInWords(amount)
  return `${capital(words)} ${currency === 'VND' ? 'đồng' : 'đô la Mỹ'}`
}

/** An amount of money in figures: 50000 → '50.000 đồng'. */
export const printMoney = (amount: number, currency: 'VND' | 'USD' = 'VND'): string =>
  `${decimal(amount).replace(/\B(?=(\d{3})+(?!\d))(?<!,\d*)/g, '.')} ${currency === 'VND' ? 'đồng' : 'USD'}`

function billions(n: number): string {
  if (n < 1e9) return millions(n, false)
  const rest = n % 1e9
  return `${billions(Math.floor(n / 1e9))} tỷ${rest === 0 ? '' : ` ${millions(rest, true)}`}`
}

/** Below 10⁹; `full` says the hundreds of the leading group as well, because a higher group stands before it. */
function millions(n: number, full: boolean): string {
  const groups = [n % 1000, Math.floor(n / 1000) % 1000, Math.floor(n / 1e6)]
  const parts: string[] = []
  for (let i = 2; i >= 0; i--) {
    const group = groups[i] ?? 0
    if (group > 0) parts.push(hundreds(group, full || parts.length > 0) + (GROUPS[i] ?? ''))
  }
  return parts.join(' ')
}

function hundreds(n: number, full: boolean): string {
  const hundred = Math.floor(n / 100)
  const ten = Math.floor((n % 100) / 10)
  const one = n % 10
  const head = hundred > 0 || full ? `${digit(hundred)} trăm ` : ''
  if (ten === 0) return (head + (one === 0 ? '' : head === '' ? digit(one) : `lẻ ${digit(one)}`)).trim()
  const tens = ten === 1 ? 'mười' : `${digit(ten)} mươi`
  return `${head}${tens}${one === 0 ? '' : ` ${afterTen(one, ten)}`}`
}

/** After a ten, năm is said lăm; after hai mươi and above, một is said mốt and bốn is said tư. */
function afterTen(one: number, ten: number): string {
  if (one === 5) return 'lăm'
  if (ten > 1 && one === 1) return 'mốt'
  return ten > 1 && one === 4 ? 'tư' : digit(one)
}

/** The text with a capital at its beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

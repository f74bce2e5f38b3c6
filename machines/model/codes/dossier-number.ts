import type { Day } from '../register.js'
import { isDay } from '../day.js'
import { parseIdentifier } from './identifier.js'
import { fault, type Code, type CodeFault } from './result.js'

/** What a mã hồ sơ says. */
export interface DossierNumber {
  /** Mã định danh of the unit that received it. */
  identifier: string
  day: Day
  /** Counted per unit and day, from 1. */
  number: number
}

/** How dossiers are numbered unless the province says otherwise. */
export const DOSSIER_NUMBER = '{mã định danh}-{yyMMdd}-{NNNN}'

const PLACES = /\{(mã định danh|yyMMdd|N+)\}/g

/** Reads a mã hồ sơ by the province's pattern: '000.00.06.H56-231027-0361'. */
export function parseDossierNumber(text: string, pattern = DOSSIER_NUMBER): Code<DossierNumber> {
  const checked = checkDossierPattern(pattern)
  if (checked !== undefined) return checked
  const match = reader(pattern).exec(text)
  const { unit = '', date = '', counter = '' } = match?.groups ?? {}
  if (match === null)
    return fault(`"${text}" không theo mẫu ${pattern}.`, `Ghi mã hồ sơ theo mẫu, như ${example(pattern)}.`)
  const identifier = parseIdentifier(unit)
  if (!identifier.ok) return fault(`Mã định danh "${unit}" trong mã hồ sơ sai: ${identifier.why}`, identifier.fix)
  const day = `20${date.slice(0, 2)}-${date.slice(2, 4)}-${date.slice(4)}`
  if (!isDay(day)) return fault(`"${date}" không phải một ngày (hai số năm, tháng, ngày).`, 'Ghi ngày nhận hồ sơ.')
  if (Number(counter) === 0) return fault('Số thứ tự trong ngày là 0.', 'Số thứ tự chạy từ 1.')
  return { ok: true, value: text, identifier: unit, day, number: Number(counter) }
}

/** What is wrong with a province's pattern; `undefined` for a good one. */
export function checkDossierPattern(pattern: string): CodeFault | undefined {
  const places = [...pattern.matchAll(PLACES)].map(([, place = '']) => (place.startsWith('N') ? 'N' : place))
  const right = ['mã định danh', 'yyMMdd', 'N'].every((place) => places.filter((found) => found === place).length === 1)
  if (right && !/[{}]/.test(pattern.replace(PLACES, ''))) return undefined
  return fault(
    `Mẫu mã hồ sơ "${pattern}" phải có đúng một {mã định danh}, một {yyMMdd} và một dãy {NNNN}.`,
    `Ghi như ${DOSSIER_NUMBER}.`,
  )
}

/** A regular expression of fixed parts: the pattern's own characters are taken literally. */
function reader(pattern: string): RegExp {
  let source = ''
  let end = 0
  for (const match of pattern.matchAll(PLACES)) {
    source += literal(pattern.slice(end, match.index)) + part(match[1] ?? '')
    end = match.index + match[0].length
  }
  return new RegExp(`^${source}${literal(pattern.slice(end))}$`)
}

const literal = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, (char) => `\\${char}`)
const part = (place: string): string =>
  place === 'mã định danh'
    ? '(?<unit>[0-9A-Z.]+)'
    : place === 'yyMMdd'
      ? '(?<date>\\d{6})'
      : `(?<counter>\\d{${place.length},})`

const example = (pattern: string): string =>
  pattern.replace(PLACES, (_, place: string) =>
    place === 'mã định danh' ? 'H14.12' : place === 'yyMMdd' ? '260105' : '1'.padStart(place.length, '0'),
  )

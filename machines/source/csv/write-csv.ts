import { csvText } from '../../model/csv-text.js'
import type { CsvColumn, CsvColumns } from './column.js'

/**
 * Writes rows as Excel with a Vietnamese locale opens them: BOM, `;`, CRLF. A cell that begins with a sign of a formula gets
 * an apostrophe before it, so that it can never become one. `readCsv` reads the result back.
 */
export function writeCsv<T extends object>(rows: readonly T[], columns: CsvColumns<T>): string {
  const known = Object.entries(columns) as [keyof T, CsvColumn<unknown>][]
  const used = known.filter(([key, column]) => column.required === true || rows.some((row) => row[key] !== undefined))
  return csvText(
    used.map(([, column]) => column.heading),
    rows.map((row) => used.map(([key, column]) => print(row[key], column))),
  )
}

const print = (value: unknown, column: CsvColumn<unknown>): string => {
  if (value === undefined) return ''
  return Array.isArray(value) ? value.map((one) => say(one, column)).join(' | ') : say(value, column)
}
const say = (value: unknown, column: CsvColumn<unknown>): string => column.say?.(String(value)) ?? String(value)

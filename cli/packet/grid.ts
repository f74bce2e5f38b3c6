import { parse } from 'csv-parse/sync'
import { fold, type CsvColumn, type CsvColumns } from '../../machines/source/csv/column.js'
import { reversedPeriods } from '../../machines/source/csv/read-row.js'
import { writeCsv } from '../../machines/source/csv/write-csv.js'
import type { ListSheet } from '../../generators/systems/workbook.js'
import type { PacketSheet } from './sheet-rows.js'

/** A cell of a returned workbook that cannot be used. Vietnamese. */
export interface BadCell {
  /** 'Cán bộ!C5' */
  at: string
  what: string
  fix: string
}
/** What came back on one sheet: the rows that can be used, and every bad cell. */
export interface ReadBack<T> {
  rows: readonly T[]
  bad: readonly BadCell[]
}

/** Which cells are sample data is for the province to say, so the mark does not go out. */
const askedKeys = <T extends object>(columns: CsvColumns<T>): (keyof T & string)[] =>
  (Object.keys(columns) as (keyof T & string)[]).filter((key) => key !== 'sample')

/** Rows as a sheet to fill in; all columns, whether they hold anything or not. */
export function toSheet<T extends object>({ sheet, columns, upright }: PacketSheet<T>, rows: readonly T[]): ListSheet {
  const keys = askedKeys(columns)
  const all = Object.fromEntries(keys.map((key) => [key, { ...columns[key], required: true as const }]))
  const grid = parse(writeCsv(rows as readonly Record<string, unknown>[], all), { bom: true, delimiter: ';' }).map(
    (row) => row.map((cell) => cell.replace(/^'/, '')),
  )
  const [head = [], ...body] = grid
  if (!upright) return { name: sheet, columns: head.map((title) => ({ title, width: 24 })), rows: body }
  return {
    name: sheet,
    columns: [{ title: 'Nội dung', width: 34 }, ...body.map(() => ({ title: 'Thông tin', width: 60 }))],
    rows: head.map((title, i) => [title, ...body.map((row) => row[i] ?? '')]),
  }
}

/** The rows of a sheet that came back. Columns may stand in any order; an unknown or missing one is a bad cell. */
export function fromSheet<T extends object>(
  { sheet, columns, upright }: PacketSheet<T>,
  cells: readonly (readonly string[])[],
): ReadBack<T> {
  const width = Math.max(0, ...cells.map((row) => row.length))
  // Upright: the first row only says which column is which.
  const grid = upright ? Array.from({ length: width }, (_, c) => cells.slice(1).map((row) => row[c] ?? '')) : cells
  const at = (row: number, column: number): string =>
    upright ? `${sheet}!${letter(row)}${column + 2}` : `${sheet}!${letter(column)}${row + 1}`
  const [head = [], ...body] = grid
  const bad: BadCell[] = []
  const keys = head.map((title, c) => keyOf(title, columns, (what, fix) => bad.push({ at: at(0, c), what, fix })))
  for (const key of askedKeys(columns))
    if (!keys.includes(key))
      bad.push({
        at: sheet,
        what: `Không còn cột "${columns[key].heading}".`,
        fix: 'Lấy lại tệp phiếu ban đầu rồi chép nội dung đã sửa sang.',
      })
  const rows: T[] = []
  for (const [r, row] of body.entries()) {
    if (row.every((cell) => cell.trim() === '')) continue
    const value: Partial<Record<keyof T, unknown>> = {}
    const before = bad.length
    for (const [c, key] of keys.entries()) {
      if (key === undefined) continue
      const read = readCell(row[c]?.trim() ?? '', columns[key])
      if ('fault' in read) bad.push({ at: at(r + 1, c), ...read.fault })
      else if (read.value !== undefined) value[key] = read.value
    }
    for (const { cell, what, fix } of reversedPeriods(keys, value, row, columns))
      bad.push({ at: at(r + 1, cell), what, fix })
    if (bad.length === before) rows.push(value as T)
  }
  return { rows, bad }
}

function readCell(cell: string, column: CsvColumn<unknown>): { value: unknown } | { fault: Omit<BadCell, 'at'> } {
  if (cell !== '') {
    const read = column.read(cell)
    return 'fault' in read ? { fault: { what: read.fault.what, fix: read.fault.fix } } : read
  }
  if (column.required !== true) return { value: undefined }
  return { fault: { what: `Cột "${column.heading}" để trống.`, fix: 'Ghi giá trị vào ô này.' } }
}

function keyOf<T extends object>(
  title: string,
  columns: CsvColumns<T>,
  refuse: (what: string, fix: string) => void,
): (keyof T & string) | undefined {
  if (title.trim() === '') return undefined
  const key = askedKeys(columns).find((one) => fold(columns[one].heading) === fold(title))
  if (key === undefined) refuse(`Không có nội dung nào tên "${title}".`, 'Khôi phục tiêu đề như trong phiếu gửi đi.')
  return key
}

/** 0 → 'A', 26 → 'AA'. */
const letter = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letter(Math.floor(column / 26) - 1) + letter(column % 26)

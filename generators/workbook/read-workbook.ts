import type { Grid } from '../import/grid.js'
import { COLUMNS, type ColumnKey } from './step-rows.js'

/** A row that a colleague sends back. */
export interface ReturnedRow {
  /** Row of the sheet, from 1. */
  row: number
  cells: Readonly<Record<ColumnKey, string>>
}

/** The rows of a workbook that `tthc workbook` wrote, columns in whatever order; `undefined` for any other sheet. */
export function readWorkbook({ cells }: Grid): ReturnedRow[] | undefined {
  const head = cells.findIndex((row) => ['process', 'case', 'step'].every((key) => row.includes(titleOf(key))))
  const titles = cells[head]
  if (titles === undefined) return undefined
  return cells.slice(head + 1).flatMap((row, i): ReturnedRow[] => {
    if (row.every((cell) => cell.trim() === '')) return []
    const texts = COLUMNS.map(({ key, title }) => [key, (row[titles.indexOf(title)] ?? '').trim()] as const)
    return [{ row: head + 2 + i, cells: Object.fromEntries(texts) as ReturnedRow['cells'] }]
  })
}

const titleOf = (key: string): string => COLUMNS.find((column) => column.key === key)?.title ?? key

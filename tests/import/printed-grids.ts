import ExcelJS from 'exceljs'
import { stringify } from 'csv-stringify/sync'
import type { Column } from '../../machines/model/registry.js'
import { sourceCells, type SourceTable } from '../table/source-tables.js'

/** A printed table as a department would have it in a spreadsheet, made from the source alone. */
export interface PrintedGrid {
  rows: string[][]
  /** Merged cells: first row, last row, column; from 0. */
  merges: { from: number; to: number; column: number }[]
}

export function printedGrid(table: SourceTable & { fee?: string | null }, columns: readonly Column[]): PrintedGrid {
  const lines = [
    table.name,
    `Mã thủ tục: ${(table.codes ?? []).join('; ')}`,
    `Nơi ban hành: ${table.province}`,
    'Lĩnh vực: Thử nghiệm',
    `Quyết định số ${table.decision} ngày ${table.decision_date.split('-').reverse().join('/')}`,
    ...(table.fee ? [`Phí, lệ phí: ${table.fee}`] : []),
    ...(table.stated_limit ? [`Thời hạn giải quyết: ${table.stated_limit}`] : []),
    ...(table.appointments ?? []),
  ].filter((line) => !line.endsWith(': '))
  const rows = lines.map((line) => [line, ...columns.slice(1).map(() => '')])
  rows.push(columns.map((column) => column.title))
  const first = rows.length
  const cells = sourceCells(table)
  for (const row of cells) {
    const [fee, note] = feeAndNote(row.further)
    const further = columns.filter(({ key }) => !['no', 'who', 'what', 'time'].includes(key))
    rows.push(
      columns.map(({ key }) => {
        if (key === 'no' || key === 'who' || key === 'what' || key === 'time') return row[key]
        if (further.length === 1) return row.further
        return key === 'fee' ? fee : note
      }),
    )
  }
  const [label, time] = (table.declared_total ?? '').split(' | ')
  if (label && (time !== undefined || !/\d/.test(label))) {
    rows.push(columns.map(({ key }, i) => (i === 0 ? label : key === 'time' ? (time ?? '') : '')))
  } else if (label) {
    rows.unshift([`Thời hạn giải quyết: ${label}`])
    return { rows, merges: merges(table, columns, first + 1) }
  }
  return { rows, merges: merges(table, columns, first) }
}

/** "Không có *- Trong thời hạn …": the source ran two printed columns together. */
const feeAndNote = (text: string): [string, string] => {
  const [, fee = '', note = ''] = /^(\*?Không có\*?)\s*(.*)$/su.exec(text) ?? []
  return [fee, note]
}

function merges(table: SourceTable, columns: readonly Column[], first: number): PrintedGrid['merges'] {
  const at = (key: Column['key']): number => columns.findIndex((column) => column.key === key)
  const found: PrintedGrid['merges'] = []
  const whole = (table.anomalies ?? []).some((note) => note.startsWith('ô thời gian gộp toàn bảng'))
  if (whole) found.push({ from: first, to: first + table.steps.length - 1, column: at('time') })
  let row = first
  let timeStart = first
  for (const step of table.steps) {
    const height = step.rows?.length ?? 1
    if (height > 1) found.push({ from: row, to: row + height - 1, column: at('no') })
    if (typeof step.duration !== 'string') timeStart = row
    else {
      const open = found.find((merge) => merge.from === timeStart && merge.column === at('time'))
      if (open) open.to = row
      else found.push({ from: timeStart, to: row, column: at('time') })
    }
    row += height
  }
  return found
}

export const toCsv = ({ rows }: PrintedGrid, delimiter: string): string => `\uFEFF${stringify(rows, { delimiter })}`

/** One sheet for each grid. */
export async function toWorkbook(grids: readonly PrintedGrid[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  grids.forEach(({ rows, merges: merged }, i) => {
    const sheet = workbook.addWorksheet(`Bảng ${i + 1}`)
    for (const row of rows) sheet.addRow(row)
    for (const { from, to, column } of merged) sheet.mergeCells(from + 1, column + 1, to + 1, column + 1)
  })
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

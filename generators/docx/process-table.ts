import type { Paragraph, Table } from 'docx'
import type { Column } from '../../machines/model/registry.js'
import { cellText, type Cell, type OfficialTable, type TableRow } from '../table/official-table.js'
import { grid, type GridCell } from './grid.js'
import { SIZE, WIDTH } from './page.js'
import { paragraph } from './text.js'

/** Shares of the page that columns take; what is left over goes to "Nội dung". */
const SHARES: Readonly<Record<Column['key'], number>> = {
  no: 9,
  who: 24,
  what: 40,
  time: 14,
  gives: 22,
  fee: 14,
  note: 16,
  service: 11,
}
const CENTRED = new Set<Column['key']>(['no', 'time', 'service'])

/** The official table of a case under its title, with what must be known of it below. */
export function processTable(table: OfficialTable, heading: string): (Paragraph | Table)[] {
  return [
    paragraph(heading, { bold: true, space: [6, 4], keepNext: true }),
    ...table.lines.map((line) => paragraph(line, { size: SIZE.head, space: [0, 2], keepNext: true })),
    rowsOf(table),
    ...[...table.notes, ...table.homeless].map((note) =>
      paragraph(note, { italics: true, size: SIZE.table, space: [3, 0] }),
    ),
  ]
}

function rowsOf({ columns, rows }: OfficialTable): Table {
  const whole = columns.reduce((sum, { key }) => sum + SHARES[key], 0)
  const widths = columns.map(({ key }) => Math.floor((WIDTH.landscape * SHARES[key]) / whole))
  const head = columns.map(({ title }): GridCell => ({ text: title, bold: true, align: 'CENTER' }))
  return grid(widths, [
    { cells: head, head: true },
    ...rows.map((row) => ({
      cells: row.kind === 'total' ? totalCells(row, columns) : rowCells(row, columns, rows.length),
    })),
  ])
}

const rowCells = ({ cells, kind }: TableRow, columns: readonly Column[], most: number): GridCell[] =>
  columns.map(({ key }) => ({
    ...toCell(cells[key], most),
    bold: kind !== 'step',
    ...(CENTRED.has(key) ? { align: 'CENTER' as const } : {}),
  }))

/** The label of the total stands over all columns before the time. */
function totalCells({ cells }: TableRow, columns: readonly Column[]): GridCell[] {
  const time = columns.findIndex(({ key }) => key === 'time')
  const texts = columns.map(({ key }): GridCell => ({ text: cellText(cells[key]), bold: true }))
  const label = { text: cells.no?.text ?? '', bold: true, align: 'CENTER' as const, columns: Math.max(time, 1) }
  const sum = texts.slice(label.columns).map((cell, i) => (i === 0 ? { ...cell, align: 'CENTER' as const } : cell))
  return [label, ...sum]
}

function toCell(cell: Cell | undefined, most: number): GridCell {
  if (cell === undefined) return { text: '' }
  const text = cellText(cell)
  if (cell.covered) return { text: '', merge: 'goes-on' }
  return { text, ...(Math.min(cell.span ?? 1, most) > 1 ? { merge: 'start' as const } : {}) }
}

import {
  AlignmentType,
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from 'docx'
import { SIZE } from './page.js'
import { paragraph, type Look } from './text.js'

export interface GridCell extends Look {
  text: string
  /** Merged with the cell below, or with the one above. */
  merge?: 'start' | 'goes-on'
  columns?: number
}
export interface GridRow {
  cells: readonly GridCell[]
  /** Repeated at the top of each page. */
  head?: boolean
}

const THIN = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const ROOM = 70

/** A table with lines, of columns of these widths. A row stays on one page. */
export const grid = (widths: readonly number[], rows: readonly GridRow[], lines = true): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    margins: { left: ROOM, right: ROOM, top: lines ? ROOM / 2 : 0, bottom: lines ? ROOM / 2 : 0 },
    borders: Object.fromEntries(
      ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'].map((side) => [
        side,
        lines ? THIN : NO_LINE,
      ]),
    ),
    rows: rows.map(
      ({ cells, head = false }) =>
        new TableRow({
          tableHeader: head,
          cantSplit: true,
          children: placed(cells, widths).map(({ cell, width }) => toCell(cell, width)),
        }),
    ),
  })

function placed(cells: readonly GridCell[], widths: readonly number[]): { cell: GridCell; width: number }[] {
  let column = 0
  return cells.map((cell) => {
    const from = column
    column += cell.columns ?? 1
    return { cell, width: widths.slice(from, column).reduce((sum, width) => sum + width, 0) }
  })
}

const toCell = (cell: GridCell, width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: cell.columns ?? 1,
    verticalAlign: cell.align === 'CENTER' ? VerticalAlign.CENTER : VerticalAlign.TOP,
    ...(cell.merge === undefined
      ? {}
      : { verticalMerge: cell.merge === 'start' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
    children: cell.text.split('\n').map((line) => paragraph(line, { size: SIZE.table, ...cell })),
  })

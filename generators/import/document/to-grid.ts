import { gridKey, type Grid } from '../grid.js'
import type { Table, TableCell, TableRow } from './block.js'
import { repeatsHead, type Head, type HeadColumn } from './find-head.js'

/** A cell covers a column that has at least this part of its width under the cell. */
const COVERED = 0.6

/**
 * The rows of a process table in the columns of its heading. Edges of cells that were dragged a little, and cells that
 * were split or merged by hand, fall under the heading that they lie under for the most part.
 */
export function toGrid(id: string, above: readonly string[], table: Table, head: Head, below: readonly string[]): Grid {
  const cells: string[][] = above.map((line) => [line])
  for (const { cells: titled } of table.rows.slice(0, head.row)) cells.push([titled.map(({ text }) => text).join(' ')])
  cells.push(head.columns.map(({ title }) => title))
  const covered = new Set<string>()
  const edge = edgesOf(table)
  for (const row of table.rows.slice(head.row + head.height)) {
    if (repeatsHead(row, head)) continue
    const texts = head.columns.map(() => '')
    for (const cell of row.cells) {
      const column = columnOf(cell, head.columns, edge)
      if (cell.continues) covered.add(gridKey(cells.length, column))
      else if (cell.text !== '') texts[column] = [texts[column], cell.text].filter(Boolean).join('\n')
    }
    cells.push(texts)
  }
  for (const line of below) cells.push([line])
  return { id, cells, coveredFromAbove: covered }
}

type Edge = (column: number) => number

/** Where a column of the table begins, in the document's unit. */
function edgesOf({ widths = [] }: Table): Edge {
  const edges = [0]
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + Math.max(width, 1))
  const whole = edges.at(-1) ?? 0
  return (column) => edges[column] ?? whole + column - widths.length
}

/** The first heading that a cell covers, or the one that it lies under most. */
function columnOf({ from, to }: Pick<TableCell, 'from' | 'to'>, columns: readonly HeadColumn[], edge: Edge): number {
  const under = columns.map((column) => {
    const shared = Math.min(edge(to), edge(column.to)) - Math.max(edge(from), edge(column.from))
    return { shared, covers: shared >= COVERED * (edge(column.to) - edge(column.from)) }
  })
  const first = under.findIndex(({ covers }) => covers)
  if (first !== -1) return first
  const most = Math.max(...under.map(({ shared }) => shared))
  return under.findIndex(({ shared }) => shared === most)
}

/** The texts of a row on one line. */
export const rowText = ({ cells }: TableRow): string =>
  cells
    .map(({ text }) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' | ')

import { recogniseHeading, recogniseHeadings, type ColumnKeys } from '../headings.js'
import type { Table, TableRow } from './block.js'

/** The heading of a process table: which of its rows, and one text for each of its columns. */
export interface Head {
  row: number
  /** Rows that the heading takes; more than one where headings stand above one another. */
  height: number
  columns: readonly HeadColumn[]
  keys: ColumnKeys
}
export interface HeadColumn {
  title: string
  from: number
  to: number
}

/** Title rows may stand above the heading, but not many. */
const MOST_ABOVE = 6
const HIGHEST = 3

/** The heading of a process table. */
export function findHead(table: Table): Head | undefined {
  for (let row = 0; row < Math.min(MOST_ABOVE, table.rows.length); row++) {
    for (let height = leastHeight(table.rows, row); height <= HIGHEST && row + height <= table.rows.length; height++) {
      const columns = columnsOf(table.rows.slice(row, row + height))
      const keys = recogniseHeadings(columns.map(({ title }) => title))
      if (keys) return { row, height: height + numberRow(table.rows[row + height]), columns, keys }
    }
  }
  return undefined
}

/** A heading takes as many rows as its cells are merged downwards, or stand over rows that only divide them. */
function leastHeight(rows: readonly TableRow[], row: number): number {
  let height = 1
  for (let below = rows[row + height]; below !== undefined && height < HIGHEST; below = rows[row + height]) {
    const wide = rows[row]?.cells.filter(({ from, to }) => to - from > 1) ?? []
    const divides = below.cells.some(
      ({ from, to, text }) =>
        text !== '' && wide.some((cell) => from >= cell.from && to <= cell.to && to - from < cell.to - cell.from),
    )
    const others = below.cells.filter(({ from }) => !wide.some((cell) => from >= cell.from && from < cell.to))
    const isMerged = below.cells.some(({ continues }) => continues) && others.every(({ text }) => text === '')
    if (!isMerged && !(divides && others.every(({ text }) => text === ''))) break
    height++
  }
  return height
}

/** The columns that rows of a heading give together: the finest cells, with what stands above one another joined. */
function columnsOf(rows: readonly TableRow[]): HeadColumn[] {
  const edges = [...new Set(rows.flatMap(({ cells }) => cells.flatMap(({ from, to }) => [from, to])))].sort(
    (a, b) => a - b,
  )
  const columns = edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1] ?? from
    const texts = rows.flatMap(({ cells }) =>
      cells.filter((cell) => cell.from < to && cell.to > from).map(({ text }) => text),
    )
    return { from, to, title: titleOf([...new Set(texts.map((text) => text.trim()).filter(Boolean))]) }
  })
  return columns
    .filter((column, i) => i === 0 || column.title !== columns[i - 1]?.title || column.title === '')
    .map(widened(columns))
}

/** Of headings above one another the lowest, where it says by itself what its column is; otherwise all of them. */
const titleOf = (texts: readonly string[]): string => {
  const lowest = texts.at(-1) ?? ''
  return recogniseHeading(lowest) === undefined ? texts.join(' ') : lowest
}

/** A cell over several columns heads all of them. */
const widened =
  (all: readonly HeadColumn[]) =>
  (column: HeadColumn): HeadColumn => {
    let { to } = column
    for (const next of all) if (next.from === to && next.title === column.title && column.title !== '') to = next.to
    return { ...column, to }
  }

/** A row "(1) (2) (3)" under the heading only numbers the columns. */
const numberRow = (row: TableRow | undefined): number => {
  const texts = row?.cells.map(({ text }) => text.replace(/[^\p{L}\p{N}]/gu, '')) ?? []
  return texts.length > 2 && texts.every((text, i) => text === String(i + 1) || text === 'ABCDEFGH'[i]) ? 1 : 0
}

/** Whether a row repeats the heading, as Word does at the top of a page when it was typed there. */
export function repeatsHead({ cells }: TableRow, { columns }: Head): boolean {
  const own = cells.map(({ text }) => flat(text)).filter(Boolean)
  const titles = columns.map(({ title }) => flat(title)).filter(Boolean)
  return own.length > 0 && own.join('|') === titles.join('|')
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()

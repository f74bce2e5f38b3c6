import { readHomelessLine } from '../../table/homeless-line.js'
import { readGrid } from '../read-grid.js'
import type { ImportedTable, Unplaced } from '../imported-table.js'
import type { Block, Table } from './block.js'
import { findHead, type Head } from './find-head.js'
import { readFrameLine, type Frame } from './frame.js'
import { Section } from './section.js'
import { rowText, toGrid } from './to-grid.js'

/** The process tables of a document, from its lines and tables in the order of reading. */
export function readDocument(blocks: readonly Block[], id: string): { tables: ImportedTable[]; unplaced: Unplaced[] } {
  const frame: Frame = { bases: [] }
  const sections: Section[] = [new Section({ ...frame })]
  const current = (): Section => sections.at(-1) ?? new Section({ ...frame })
  /** The table that a table may go on from; the table that lines below may belong to. */
  let last: Joined | undefined
  let nearest: Joined | undefined

  const visitLine = (text: string): void => {
    if (isNoise(text)) return
    if (nearest !== undefined && readHomelessLine(text) !== undefined) {
      nearest.below.push(text)
      return
    }
    last = last !== undefined && isNote(text) ? last : undefined
    if (readFrameLine(frame, text)) return
    if (current().hasTable && startsProcedure(text)) sections.push(new Section({ ...frame }))
    current().addLine(text)
  }
  const visitTable = (table: Table, depth: number): void => {
    const head = findHead(table)
    if (head === undefined) {
      if (last !== undefined && continues(table, last)) last.rows.push(...table.rows)
      else if (!current().addPapers(table)) layOut(table, depth)
      return
    }
    if (last !== undefined && repeats(table, head, last)) {
      last.rows.push(...table.rows.slice(head.row + head.height))
      return
    }
    if (current().hasTable && current().pending > 0) sections.push(current().split({ ...frame }))
    last = { ...table, rows: [...table.rows], head, below: [] }
    nearest = last
    current().addTable(last, { ...frame })
  }
  /** A table that only arranges a page: its cells are lines, and what it holds inside them is read in its turn. */
  const layOut = (table: Table, depth: number): void => {
    for (const row of table.rows) {
      const text = rowText(row)
      if (text !== '') visitLine(text)
      if (depth < DEEPEST)
        for (const inner of row.cells.flatMap(({ tables = [] }) => tables)) visitTable(inner, depth + 1)
    }
  }
  for (const block of blocks) {
    if (block.kind === 'line') visitLine(block.text)
    else visitTable(block, 0)
  }
  return assemble(sections, id, frame)
}

const DEEPEST = 8

/** A process table with the rows of its continuations. */
export interface Joined extends Table {
  rows: Table['rows'][number][]
  head: Head
  /** Lines below that hold cells of its rows. */
  below: string[]
}

function assemble(
  sections: readonly Section[],
  id: string,
  frame: Frame,
): { tables: ImportedTable[]; unplaced: Unplaced[] } {
  const tables: ImportedTable[] = []
  const unplaced: Unplaced[] = []
  const stray: string[] = []
  let count = 0
  for (const section of sections) {
    for (const { table, above, frame: own } of section.tables) {
      const place = `${id}, bảng ${++count}${table.page === undefined ? '' : ` (trang ${table.page})`}`
      const read = readGrid(toGrid(place, above.kept, table, table.head, table.below))
      unplaced.push(...read.unplaced, ...nestedIn(table, place))
      stray.push(...above.stray)
      tables.push(...read.tables.map((one) => section.complete(one, own, frame)))
    }
    stray.push(...section.leftOver)
  }
  if (tables.length > 0 && stray.length > 0) unplaced.push(strayLines(id, stray))
  return { tables, unplaced }
}

const strayLines = (id: string, lines: readonly string[]): Unplaced => ({
  table: id,
  place: 'ngoài bảng',
  cell: lines.join(' / '),
  why: `${lines.length} dòng ngoài bảng không thuộc về quy trình nào; xem có gì cần đưa vào định nghĩa.`,
})

const nestedIn = ({ rows }: Joined, place: string): Unplaced[] =>
  rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ tables = [] }, column) =>
      tables.map((inner) => ({
        table: place,
        place: `dòng ${row + 1}, cột ${column + 1}`,
        cell: inner.rows.map(rowText).join(' / '),
        why: 'Ô có bảng lồng bên trong; nội dung của nó không được đưa vào định nghĩa.',
      })),
    ),
  )

/** Lines that scanning and printing leave between tables: page numbers, rules. */
const isNoise = (text: string): boolean =>
  /^[\s\-–—_.*|]*(?:(?:trang\s*)?\d{1,4}(?:\s*\/\s*\d+)?)?[\s\-–—_.*|]*$/iu.test(text)
/** A heading that numbers what follows, or names a procedure. */
const startsProcedure = (text: string): boolean =>
  /^(?:(?:\d+|[IVX]+)[.)]\s|thủ tục|tên thủ tục|quy trình|trường hợp)/iu.test(text)
/** A line that says that the table goes on. */
const isNote = (text: string): boolean => /^\(?(?:tiếp|tiếp theo)\)?$/iu.test(text.trim())

const widthOf = ({ rows }: Table): number => Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ to }) => to)))

/** A table without a heading right after a process table of as many columns: the next page of it. */
const continues = (table: Table, last: Joined): boolean => widthOf(table) === widthOf(last) && !hasTotal(last)

/** The heading again right after a table that has no total yet, with the labels going on. */
function repeats(table: Table, head: Head, last: Joined): boolean {
  if (head.keys.join() !== last.head.keys.join() || hasTotal(last)) return false
  const first = table.rows[head.row + head.height]?.cells[0]?.text ?? ''
  return first !== '' && first !== last.rows[last.head.row + last.head.height]?.cells[0]?.text
}

const hasTotal = ({ rows }: Table): boolean =>
  /^\s*(?:tổng|thời gian|thời hạn)/iu.test(rows.at(-1)?.cells[0]?.text ?? '')

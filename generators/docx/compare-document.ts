import type { Block, Table } from '../import/document/block.js'
import { rowText } from '../import/document/to-grid.js'
import { readMark, type Mark } from './fingerprint.js'

/** Something in which a document is not what the definitions say. Vietnamese. */
export interface Difference {
  place: string
  /** As the definitions have it; absent where the document has more. */
  expected?: string
  /** As the document has it; absent where it lacks something. */
  found?: string
}

/** The marks at the ends of a document's processes, by which its definitions are found. */
export const marksOf = (blocks: readonly Block[]): Mark[] =>
  blocks.flatMap((block) => (block.kind === 'line' ? (readMark(block.text) ?? []) : []))

/**
 * Where the appendix of a document differs from what its definitions print: tables cell by cell, lines as a whole. The
 * first page is the office's own: number, day, recipients and names are filled in there.
 */
export function compareDocument(expected: readonly Block[], found: readonly Block[]): Difference[] {
  const [want, have] = [appendix(expected), appendix(found)]
  const tables = Array.from({ length: Math.max(want.tables.length, have.tables.length) }, (_, i) =>
    compareTables(`bảng ${i + 1} của phụ lục`, want.tables[i], have.tables[i]),
  )
  return [...tables.flat(), ...compareLines(want.lines, have.lines)]
}

function appendix(blocks: readonly Block[]): { tables: Table[]; lines: string[] } {
  const start = blocks.findIndex((block) => block.kind === 'line' && /^PHỤ LỤC/u.test(block.text))
  const after = blocks.slice(start + 1)
  return {
    tables: after.filter((block) => block.kind === 'table'),
    lines: after.flatMap((block) => (block.kind === 'line' && isContent(block.text) ? [flat(block.text)] : [])),
  }
}

/** The line "(Kèm theo Quyết định số …)" is filled in on the day of signing; a mark is compared by itself. */
const isContent = (line: string): boolean => !/^\(Kèm theo/u.test(line) && readMark(line) === undefined

function compareTables(place: string, want: Table | undefined, have: Table | undefined): Difference[] {
  if (want === undefined) return [{ place, found: have?.rows.map(rowText).join(' / ') ?? '' }]
  if (have === undefined) return [{ place, expected: want.rows.map(rowText).join(' / ') }]
  const differences: Difference[] = []
  for (let row = 0; row < Math.max(want.rows.length, have.rows.length); row++) {
    const [wanted, found] = [want.rows[row], have.rows[row]]
    if (wanted === undefined || found === undefined) {
      differences.push(
        said(
          `${place}, dòng ${row + 1}`,
          wanted === undefined ? undefined : rowText(wanted),
          found === undefined ? undefined : rowText(found),
        ),
      )
      continue
    }
    for (let column = 0; column < Math.max(wanted.cells.length, found.cells.length); column++) {
      const [expected, read] = [flat(wanted.cells[column]?.text ?? ''), flat(found.cells[column]?.text ?? '')]
      const title = flat(want.rows[0]?.cells[column]?.text ?? '')
      if (expected !== read)
        differences.push(
          said(`${place}, dòng ${row + 1}, cột ${column + 1}${title === '' ? '' : ` (${title})`}`, expected, read),
        )
    }
  }
  return differences
}

function compareLines(want: readonly string[], have: readonly string[]): Difference[] {
  const lacking = without(want, have).map((line) => said('dòng của phụ lục', line, undefined))
  const added = without(have, want).map((line) => said('dòng của phụ lục', undefined, line))
  return [...lacking, ...added]
}

/** Lines that the others do not have, as often as they are missing there. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1)
  return lines.filter((line) => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count <= 0
  })
}

const said = (place: string, expected: string | undefined, found: string | undefined): Difference => ({
  place,
  ...(expected === undefined ? {} : { expected }),
  ...(found === undefined ? {} : { found }),
})

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * Texts of the appendix that a text without structure (a PDF) does not hold, or holds less often than it should.
 * How lines are broken does not count.
 */
export function missingTexts(expected: readonly Block[], text: string): Difference[] {
  const { tables, lines } = appendix(expected)
  const cells = tables.flatMap(({ rows }, table) =>
    rows.flatMap((row, r) =>
      row.cells.flatMap((cell, column) =>
        cell.text
          .split('\n')
          .map((line) => ({ line, place: `bảng ${table + 1} của phụ lục, dòng ${r + 1}, cột ${column + 1}` })),
      ),
    ),
  )
  const all = [...lines.map((line) => ({ line, place: 'dòng của phụ lục' })), ...cells].filter(
    ({ line }) => line.trim() !== '',
  )
  const wanted = all.map(({ line }) => spaceless(line)).join('\n')
  const whole = spaceless(text)
  const isThere = (line: string): boolean => timesIn(whole, line) >= timesIn(wanted, line) || isInPieces(whole, line)
  return all.filter(({ line }) => !isThere(spaceless(line))).map(({ line, place }) => said(place, line, undefined))
}

/** Without white space, in one Unicode form: how lines are broken does not count. */
export const spaceless = (text: string): string => text.normalize('NFC').replace(/\s+/g, '')
const timesIn = (whole: string, part: string): number => whole.split(part).length - 1

/** A long cell that a page or a neighbouring column breaks is there in pieces. */
const SHORTEST_IN_PIECES = 30
const SHORTEST_PIECE = 5

function isInPieces(whole: string, line: string): boolean {
  if (line.length < SHORTEST_IN_PIECES) return false
  let rest = line
  while (rest !== '') {
    let length = rest.length
    while (length >= SHORTEST_PIECE && !whole.includes(rest.slice(0, length))) length--
    if (length < Math.min(SHORTEST_PIECE, rest.length)) return false
    rest = rest.slice(length)
  }
  return true
}

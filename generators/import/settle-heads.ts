import { slug } from '../../machines/model/words.js'
import type { Grid } from './grid.js'
import { recogniseHeading, recogniseHeadings } from './headings.js'

type Row = readonly string[]
const HIGHEST = 3

/**
 * A sheet with one heading row for each table. Headings above one another become one, a row "(1) (2) (3)" under them and
 * a heading that is only repeated on the next page become empty: rows keep their numbers, by which cells are named.
 */
export function settleHeads(grid: Grid): Grid {
  const cells: Row[] = [...grid.cells]
  for (let row = 0; row < cells.length; row++) {
    const height = heightAt(cells, row)
    if (height === 0) continue
    const last = row + height - 1
    const joined = joinRows(cells.slice(row, last + 1))
    for (let one = row; one < last; one++) cells[one] = []
    cells[last] = joined
    if (onlyNumbers(cells[last + 1] ?? [])) cells[last + 1] = []
    row = last
  }
  dropRepeated(cells)
  return { ...grid, cells }
}

/** How many rows the heading takes that begins here; 0 where none does. */
function heightAt(cells: readonly Row[], row: number): number {
  for (let height = HIGHEST; height > 1; height--) {
    const rows = cells.slice(row, row + height)
    if (rows.length === height && rows.slice(1).every(divides) && recogniseHeadings(joinRows(rows))) return height
  }
  return recogniseHeadings(cells[row] ?? []) ? 1 : 0
}

/** A row that divides the headings above it: some headings, under some of the columns, and no heading by itself. */
function divides(row: Row): boolean {
  const filled = filledOf(row)
  const isPart = filled.length > 1 && filled.length < row.length
  return isPart && filled.every((cell) => recogniseHeading(cell) !== undefined) && !recogniseHeadings(row)
}

/** Of headings above one another the lowest, where it says by itself what its column is; otherwise all of them. */
function joinRows(rows: readonly Row[]): string[] {
  const width = Math.max(...rows.map((row) => row.length))
  return Array.from({ length: width }, (_, column) => {
    const texts = rows.map((row) => row[column]?.trim() ?? '').filter(Boolean)
    const lowest = texts.at(-1) ?? ''
    return recogniseHeading(lowest) === undefined ? texts.join(' ') : lowest
  })
}

const onlyNumbers = (row: Row): boolean => {
  const texts = row.map((cell) => cell.replace(/[^\p{L}\p{N}]/gu, '')).filter(Boolean)
  return texts.length > 2 && texts.every((text, i) => text === String(i + 1))
}

/** The heading again, with the steps going on and no total or name of another table between: the next page of a table. */
function dropRepeated(cells: Row[]): void {
  let head: number | undefined
  cells.forEach((row, i) => {
    if (!recogniseHeadings(row)) return
    if (head !== undefined && isRepeated(cells, head, i)) {
      cells[i] = []
      for (let above = i - 1; above > head && isNote(cells[above] ?? []); above--) cells[above] = []
    } else head = i
  })
}

function isRepeated(cells: readonly Row[], head: number, again: number): boolean {
  const between = cells.slice(head + 1, again).filter((row) => !isNote(row))
  const goesOn = cells[again + 1]?.[0] !== cells[head + 1]?.[0]
  return flat(cells[head]) === flat(cells[again]) && goesOn && !between.some((row) => isTotal(row) || isName(row))
}

const filledOf = (row: Row): string[] => row.map((cell) => cell.trim()).filter(Boolean)
const flat = (row: Row = []): string => filledOf(row).map(slug).join('|')
const isNote = (row: Row): boolean => /^(?:tiep(?:-theo)?)?$/.test(filledOf(row).map(slug).join('-'))
const isTotal = (row: Row): boolean => /^(?:tong|thoi-gian|thoi-han)(?:-|$)/.test(slug(filledOf(row)[0] ?? ''))
/** One text alone in the first column, and no heading of a phase. */
const isName = (row: Row): boolean => {
  const [only = ''] = filledOf(row)
  return filledOf(row).length === 1 && row[0]?.trim() === only && !/^(?:[IVX]+\b|giai đoạn|phần|hẹn lần)/iu.test(only)
}

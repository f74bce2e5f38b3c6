import type { Column } from '../../machines/model/registry.js'
import { readHomelessLine, type HomelessCell } from '../table/homeless-line.js'
import { gridKey, type Grid } from './grid.js'
import type { ColumnKeys } from './headings.js'
import { readTotal, type TotalRow } from './total-row.js'
import type { ImportedRow, ImportedSection, OtherKey } from './imported-table.js'

type Key = Column['key']
type Cells = Readonly<Record<Key, string>>

const SECTION = /^(?:([IVX]+)[.)]?|(hẹn lần \d+|giai đoạn .+|phần .+))$/iu
const SECTION_LINE = /^([IVX]+)[.)\-:]\s+(.+)$/u

/** The rows of one table of a sheet, before anything in them is understood. */
export interface Body {
  sections: (Omit<ImportedSection, 'rows' | 'time'> & { time?: string; rows: ImportedRow[] })[]
  total?: string
  totalLabel?: string
  /** First row after the table. */
  end: number
}

type List = (place: string, cell: string, why: string) => void

/** Reads the rows below a heading row, up to the total, a line below the table, or `end`. */
export function readBody(grid: Grid, head: number, end: number, keys: ColumnKeys, list: List): Body {
  const homeless = grid.cells.slice(head + 1, end).flatMap(([line = '']) => readHomelessLine(line) ?? [])
  const body: Body = { sections: [], end }
  const current = (): ImportedRow[] => {
    const last = body.sections.at(-1)
    if (last) return last.rows
    const rows: ImportedRow[] = []
    body.sections.push({ rows })
    return rows
  }
  const isLabelled = keys.includes('no')
  let who = ''
  for (let i = head + 1; i < end; i++) {
    const row = grid.cells[i] ?? []
    const filled = row.map((cell) => cell.trim()).filter(Boolean)
    if (filled.length === 0) continue
    const cells = cellsByKey(row, keys)
    // One merged cell over several steps says who does each of them.
    if (isCovered(grid, i, keys, 'who')) cells.who = who
    else who = cells.who
    if (!isLabelled) Object.assign(cells, splitLabel(cells.what))
    const place = cells.no.trim() === '' ? `dòng ${i + 1}` : cells.no.trim()
    row.forEach((cell, column) => {
      if (cell.trim() !== '' && keys[column] === undefined)
        list(place, cell, `Cột thứ ${column + 1} không có tiêu đề nhận ra được.`)
    })
    const total = readTotal(cells, filled)
    if (total) {
      const isLast = !goesOn(grid, i + 1, end, keys)
      if (!takeTotal(body, total, isLast)) list(place, filled.join(' '), 'Chưa rõ dòng này cộng những bước nào.')
      if (!isLast) continue
      body.end = i + 1
      break
    }
    const section = readSection(cells, filled, isCovered(grid, i, keys, 'no'))
    if (!section && isLineBelow(cells, filled)) {
      body.end = i
      break
    }
    if (section) body.sections.push({ ...section, rows: [] })
    else
      addRow(
        current(),
        readRow(withHomeless(cells, i - head, homeless), place, isCovered(grid, i, keys, 'time')),
        isLabelled,
      )
  }
  return body
}

/** With the cells of the row that stand on lines below the table, because the layout has no column for them. */
const withHomeless = (cells: Cells, row: number, homeless: readonly HomelessCell[]): Cells => ({
  ...cells,
  ...Object.fromEntries(homeless.filter((one) => one.row === row).map(({ key, text }) => [key, text])),
})

const cellsByKey = (row: readonly string[], keys: ColumnKeys): Record<Key, string> => {
  const cells = { no: '', who: '', what: '', time: '', gives: '', fee: '', note: '', service: '' }
  keys.forEach((key, column) => {
    if (key) cells[key] = row[column] ?? ''
  })
  return cells
}

const STEP_LABEL = /^(bước\s*\d+[a-z]?|B\d+[a-z]?)\s*[.:)–-]\s*(?=\S)/iu

/** 'Bước 1: Tiếp nhận hồ sơ' holds two cells where the table has no column for the label. */
function splitLabel(what: string): { no?: string; what?: string } {
  const [start = '', no = ''] = STEP_LABEL.exec(what.trim()) ?? []
  return start === '' ? {} : { no, what: what.trim().slice(start.length) }
}

/** A heading inside the table: nobody acts in it. `isUnderLabel`: its label cell is merged with the one above. */
function readSection(
  cells: Cells,
  filled: readonly string[],
  isUnderLabel: boolean,
): Omit<ImportedSection, 'rows'> | undefined {
  if (cells.who.trim() !== '') return undefined
  const time = cells.time.trim() === '' ? {} : { time: cells.time.trim() }
  const [only] = filled
  const line = filled.length === 1 && only !== undefined ? SECTION_LINE.exec(only) : null
  if (line?.[1] !== undefined && line[2] !== undefined) return { no: line[1], title: line[2] }
  const isUnlabelled = cells.no.trim() === '' && cells.what.trim() !== '' && !isUnderLabel
  if (!isUnlabelled && !SECTION.test(cells.no.trim() || cells.what.trim())) return undefined
  const title = cells.what.trim()
  return { ...(cells.no.trim() === '' ? {} : { no: cells.no.trim() }), ...(title === '' ? {} : { title }), ...time }
}

function readRow(cells: Cells, place: string, timeMerged: boolean): ImportedRow {
  const others: [OtherKey, string][] = (['gives', 'fee', 'note', 'service'] as const)
    .filter((key) => cells[key].trim() !== '')
    .map((key) => [key, cells[key]])
  return {
    place,
    no: cells.no.trim(),
    who: cells.who,
    what: cells.what,
    time: cells.time.trim(),
    others: Object.fromEntries(others),
    ...(timeMerged ? { timeMerged: true as const } : {}),
  }
}

/**
 * Whether the table has more below a row that adds up, which then stands above the steps or closes a phase. What names
 * another table, and notes, are not of this one.
 */
function goesOn(grid: Grid, from: number, end: number, keys: ColumnKeys): boolean {
  const below = grid.cells.slice(from, end).find((row) => row.some((cell) => cell.trim() !== ''))
  if (below === undefined) return false
  const cells = cellsByKey(below, keys)
  const filled = below.map((cell) => cell.trim()).filter(Boolean)
  const isStep = cells.what.trim() !== '' && cells.who.trim() !== ''
  return isStep || SECTION_LINE.test(filled.join(' ')) || readTotal(cells, filled) !== undefined
}

/** Gives a row that adds up to its phase or to the whole table; false where it is neither's, or says otherwise. */
function takeTotal(body: Body, { totalLabel, total, isOfPart }: TotalRow, isLast: boolean): boolean {
  const phase = body.sections.at(-1)
  if (phase?.no !== undefined && (isOfPart || !isLast)) {
    if (total === undefined || (phase.time ?? total) !== total) return false
    phase.time = total
    return true
  }
  if (body.totalLabel !== undefined || !(isLast || phase === undefined))
    return total !== undefined && body.total === total
  Object.assign(body, { totalLabel, ...(total === undefined ? {} : { total }) })
  return true
}

/** One long text alone in a row is a line below the table, not a step. */
const isLineBelow = (cells: Cells, filled: readonly string[]): boolean =>
  filled.length === 1 &&
  (readHomelessLine(filled[0] ?? '') !== undefined ||
    (cells.no.trim() === filled[0] && cells.no.trim().length > LONGEST_LABEL))
const LONGEST_LABEL = 20

/** A row without a label stands under the label above it, where the table has labels. */
function addRow(rows: ImportedRow[], row: ImportedRow, isLabelled: boolean): void {
  const above = rows.at(-1)
  if (row.no !== '' || above === undefined || !isLabelled) {
    rows.push(row)
    return
  }
  const isLabelOnly = above.who === '' && above.what === '' && above.time === ''
  const group = above.rows ?? (isLabelOnly ? [] : [{ ...above, no: '' }])
  rows[rows.length - 1] = {
    place: above.place,
    no: above.no,
    who: '',
    what: '',
    time: '',
    others: {},
    rows: [...group, row],
  }
}

const isCovered = (grid: Grid, row: number, keys: ColumnKeys, key: Key): boolean =>
  grid.coveredFromAbove.has(gridKey(row, keys.indexOf(key)))

import type { Column } from '../../machines/model/registry.js'
import { slug } from '../../machines/model/words.js'
import { readHomelessLine, type HomelessCell } from '../table/homeless-line.js'
import { gridKey, type Grid } from './grid.js'
import type { ColumnKeys } from './headings.js'
import type { ImportedRow, ImportedSection, OtherKey } from './imported-table.js'

type Key = Column['key']
type Cells = Readonly<Record<Key, string>>

const SECTION = /^(?:([IVX]+)[.)]?|(hẹn lần \d+|giai đoạn .+|phần .+))$/iu
const SECTION_LINE = /^([IVX]+)[.)\-:]\s+(.+)$/u

/** The rows of one table of a sheet, before anything in them is understood. */
export interface Body {
  sections: (Omit<ImportedSection, 'rows'> & { rows: ImportedRow[] })[]
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
  for (let i = head + 1; i < end; i++) {
    const row = grid.cells[i] ?? []
    const filled = row.map((cell) => cell.trim()).filter(Boolean)
    if (filled.length === 0) continue
    const cells = cellsByKey(row, keys)
    const place = cells.no.trim() === '' ? `dòng ${i + 1}` : cells.no.trim()
    row.forEach((cell, column) => {
      if (cell.trim() !== '' && keys[column] === undefined)
        list(place, cell, `Cột thứ ${column + 1} không có tiêu đề nhận ra được.`)
    })
    if (isTotal(cells, filled)) {
      body.totalLabel = filled[0] ?? ''
      if (cells.time.trim() !== '') body.total = cells.time.trim()
      body.end = i + 1
      break
    }
    const section = readSection(cells, filled, isCovered(grid, i, keys, 'no'))
    if (!section && isLineBelow(cells, filled)) {
      body.end = i
      break
    }
    if (section) body.sections.push({ ...section, rows: [] })
    else addRow(current(), readRow(withHomeless(cells, i - head, homeless), place, isCovered(grid, i, keys, 'time')))
  }
  return body
}

/** With the cells of the row that stand on lines below the table, because the layout has no column for them. */
const withHomeless = (cells: Cells, row: number, homeless: readonly HomelessCell[]): Cells => ({
  ...cells,
  ...Object.fromEntries(homeless.filter((one) => one.row === row).map(({ key, text }) => [key, text])),
})

const cellsByKey = (row: readonly string[], keys: ColumnKeys): Cells => {
  const cells = { no: '', who: '', what: '', time: '', gives: '', fee: '', note: '', service: '' }
  keys.forEach((key, column) => {
    if (key) cells[key] = row[column] ?? ''
  })
  return cells
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

/** "Tổng hợp ý kiến" and "Tống đạt" are steps: what is added up is named. */
const TOTAL = /^(?:tong|cong)$|^tong-(?:cong|so|thoi-gian|thoi-han|thoi-luong|tg|ngay|gio)(?:-|$)/

/** 'Tổng thời gian …' in the first filled cell, or a time under a label that is a time and no step. */
function isTotal(cells: Cells, filled: readonly string[]): boolean {
  const label = slug(filled[0] ?? '')
  if (TOTAL.test(label)) return true
  return filled.length === 2 && cells.time.trim() !== '' && /^thoi-(gian|han)(-|$)/.test(label)
}

/** One long text alone in a row is a line below the table, not a step. */
const isLineBelow = (cells: Cells, filled: readonly string[]): boolean =>
  filled.length === 1 &&
  (readHomelessLine(filled[0] ?? '') !== undefined ||
    (cells.no.trim() === filled[0] && cells.no.trim().length > LONGEST_LABEL))
const LONGEST_LABEL = 20

/** A row without a label stands under the label above it. */
function addRow(rows: ImportedRow[], row: ImportedRow): void {
  const above = rows.at(-1)
  if (row.no !== '' || above === undefined) {
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

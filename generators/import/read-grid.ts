import type { Column } from '../../machines/model/registry.js'
import { slug } from '../../machines/model/words.js'
import { cutLength } from './cut-texts.js'
import { gridKey, type Grid } from './grid.js'
import { recogniseHeadings, unitInHeading } from './headings.js'
import {
  leafRows,
  type ImportedRow,
  type ImportedSection,
  type ImportedTable,
  type OtherKey,
  type Unplaced,
} from './imported-table.js'
import { readPreamble, type Preamble } from './preamble.js'

type Key = Column['key']
type Cells = Readonly<Record<Key, string>>

const SECTION = /^(?:([IVX]+)[.)]?|(hẹn lần \d+|giai đoạn .+|phần .+))$/iu
const SECTION_LINE = /^([IVX]+)[.)\-:]\s+(.+)$/u

/** Tables of a sheet: each heading row starts one; what stands above it says what it is a table of. */
export function readGrid(grid: Grid): { tables: ImportedTable[]; unplaced: Unplaced[] } {
  const heads = grid.cells.flatMap((row, i) => {
    const keys = recogniseHeadings(row)
    return keys ? [{ row: i, keys }] : []
  })
  const unplaced: Unplaced[] = []
  let above: string[] = lines(grid, 0, heads[0]?.row ?? grid.cells.length)
  const tables = heads.map(({ row, keys }, i) => {
    const id = heads.length === 1 ? grid.id : `${grid.id}#${i + 1}`
    const end = heads[i + 1]?.row ?? grid.cells.length
    const body = readBody(grid, row, end, keys, (place, cell, why) => unplaced.push({ table: id, place, cell, why }))
    const preamble = readPreamble(above)
    for (const line of preamble.unknown) unplaced.push({ table: id, place: 'trên bảng', cell: line, why: UNKNOWN_LINE })
    above = lines(grid, body.end, end)
    return toTable(id, preamble, body, grid.cells[row] ?? [], keys)
  })
  for (const line of heads.length === 0 ? [] : above) {
    unplaced.push({ table: grid.id, place: 'dưới bảng', cell: line, why: UNKNOWN_LINE })
  }
  return { tables: withCuts(tables), unplaced }
}

const UNKNOWN_LINE = 'Dòng ngoài bảng, không nhận ra là thông tin gì.'

const lines = (grid: Grid, from: number, to: number): string[] =>
  grid.cells
    .slice(from, to)
    .flatMap((row) => [...new Set(row.map((cell) => cell.trim()).filter(Boolean))].join(' ') || [])

interface Body {
  sections: (Omit<ImportedSection, 'rows'> & { rows: ImportedRow[] })[]
  total?: string
  totalLabel?: string
  /** First row after the table. */
  end: number
}

type List = (place: string, cell: string, why: string) => void

function readBody(grid: Grid, head: number, end: number, keys: readonly (Key | undefined)[], list: List): Body {
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
    if (slug(filled[0] ?? '').startsWith('tong-')) {
      body.totalLabel = filled[0] ?? ''
      if (cells.time.trim() !== '') body.total = cells.time.trim()
      body.end = i + 1
      break
    }
    const section = readSection(cells, filled)
    if (section) body.sections.push({ ...section, rows: [] })
    else addRow(current(), readRow(cells, place, isCovered(grid, i, keys, 'time')))
  }
  return body
}

const cellsByKey = (row: readonly string[], keys: readonly (Key | undefined)[]): Cells => {
  const cells = { no: '', who: '', what: '', time: '', gives: '', fee: '', note: '', service: '' }
  keys.forEach((key, column) => {
    if (key) cells[key] = row[column] ?? ''
  })
  return cells
}

function readSection(cells: Cells, filled: readonly string[]): Omit<ImportedSection, 'rows'> | undefined {
  if (cells.who.trim() !== '') return undefined
  const time = cells.time.trim() === '' ? {} : { time: cells.time.trim() }
  const [only] = filled
  const line = filled.length === 1 && only !== undefined ? SECTION_LINE.exec(only) : null
  if (line?.[1] !== undefined && line[2] !== undefined) return { no: line[1], title: line[2] }
  const label = SECTION.exec(cells.no.trim() || cells.what.trim())
  if (!label) return undefined
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

/** A row without a label stands under the label above it. */
function addRow(rows: ImportedRow[], row: ImportedRow): void {
  const above = rows.at(-1)
  if (row.no !== '' || above === undefined) {
    rows.push(row)
    return
  }
  const group = above.rows ?? [{ ...above, no: '' }]
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

const isCovered = (grid: Grid, row: number, keys: readonly (Key | undefined)[], key: Key): boolean =>
  grid.coveredFromAbove.has(gridKey(row, keys.indexOf(key)))

function toTable(
  id: string,
  preamble: Preamble,
  body: Body,
  head: readonly string[],
  keys: readonly (Key | undefined)[],
): ImportedTable {
  const heading = head[keys.indexOf('time')] ?? ''
  const unit = unitInHeading(heading)
  const total = body.total ?? preamble.total
  const { unknown: _, ...said } = preamble
  return {
    id,
    name: '',
    field: '',
    province: '',
    ...said,
    ...(total === undefined ? {} : { total }),
    ...(body.totalLabel === undefined ? {} : { totalLabel: body.totalLabel }),
    ...(unit === undefined ? {} : { unit: { unit, because: `tiêu đề cột ghi "${heading.trim()}"` } }),
    sections: body.sections,
    cutAt: {},
  }
}

function withCuts(tables: readonly ImportedTable[]): ImportedTable[] {
  const rows = tables.flatMap(leafRows)
  const lengths = {
    who: cutLength(rows.map((row) => row.who)),
    what: cutLength(rows.map((row) => row.what)),
    other: cutLength(rows.flatMap((row) => Object.values(row.others))),
  }
  const cutAt = Object.fromEntries(Object.entries(lengths).filter(([, length]) => length !== undefined))
  return tables.map((table) => ({ ...table, cutAt }))
}

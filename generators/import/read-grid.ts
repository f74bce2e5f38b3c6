import { readHomelessLine } from '../table/homeless-line.js'
import { cutLength } from './cut-texts.js'
import { readBody, type Body } from './grid-body.js'
import type { Grid } from './grid.js'
import { countsWorkingHours, recogniseHeadings, unitInHeading, type ColumnKeys } from './headings.js'
import { leafRows, type ImportedTable, type Unplaced } from './imported-table.js'
import { settleHeads } from './settle-heads.js'
import { isLabel, readPreamble, type Preamble } from './preamble.js'

/** Tables of a sheet: each heading row starts one; what stands above it says what it is a table of. */
export function readGrid(given: Grid): { tables: ImportedTable[]; unplaced: Unplaced[] } {
  const grid = settleHeads(given)
  const heads = grid.cells.flatMap((row, i) => {
    const keys = recogniseHeadings(row)
    return keys ? [{ row: i, keys }] : []
  })
  const unplaced: Unplaced[] =
    grid.unseen === undefined ? [] : [{ table: grid.id, place: 'cả trang tính', cell: '', why: grid.unseen }]
  let above: string[] = lines(grid, 0, heads[0]?.row ?? grid.cells.length)
  const tables = heads.map(({ row, keys }, i) => {
    const id = heads.length === 1 ? grid.id : `${grid.id}#${i + 1}`
    const end = heads[i + 1]?.row ?? grid.cells.length
    const body = readBody(grid, row, end, keys, (place, cell, why) => unplaced.push({ table: id, place, cell, why }))
    const preamble = readPreamble(above)
    for (const line of preamble.unknown) unplaced.push({ table: id, place: 'trên bảng', cell: line, why: UNKNOWN_LINE })
    above = lines(grid, body.end, end).filter((line) => readHomelessLine(line) === undefined)
    return toTable(id, preamble, body, grid.cells[row] ?? [], keys)
  })
  for (const line of heads.length === 0 ? [] : above) {
    unplaced.push({ table: grid.id, place: 'dưới bảng', cell: line, why: UNKNOWN_LINE })
  }
  return { tables: withCuts(tables), unplaced }
}

const UNKNOWN_LINE = 'Dòng ngoài bảng, không nhận ra là thông tin gì.'

const lines = (grid: Grid, from: number, to: number): string[] =>
  grid.cells.slice(from, to).flatMap((row) => {
    const [first = '', ...rest] = new Set(row.map((cell) => cell.trim()).filter(Boolean))
    return [rest.length > 0 && isLabel(first) ? `${first}:` : first, ...rest].join(' ') || []
  })

function toTable(id: string, preamble: Preamble, body: Body, head: readonly string[], keys: ColumnKeys): ImportedTable {
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
    ...(countsWorkingHours(heading) ? { countsWorkingHours: true as const } : {}),
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

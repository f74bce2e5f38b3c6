import type { Path } from '../../machines/model/corpus.js'
import { printTime } from '../../machines/model/duration.js'
import type { Case, Process } from '../../machines/model/process.js'
import type { Column, FormRegister, Province } from '../../machines/model/registry.js'
import { flattenRows, type DraftRow } from './flatten-rows.js'
import { cellText, type OfficialTable, type TableRow } from './official-table.js'
import { homelessLine } from './homeless-line.js'
import { tableLines, tableNotes, tableTitle } from './table-frame.js'

/** What an official table is derived from: one case of a process, and the registers that name its parts. */
export interface TableSource {
  process: Process
  case: Case
  /** Path of the case in the process: `['cases', i]`, or `[]` where the process has one table. */
  path: Path
  province: Province | undefined
  forms: FormRegister
}

const DEFAULT_COLUMNS: readonly Column[] = [
  { key: 'no', title: 'Bước' },
  { key: 'who', title: 'Trách nhiệm' },
  { key: 'what', title: 'Nội dung công việc' },
  { key: 'time', title: 'Thời gian' },
]
const DEFAULT_TOTAL_LABEL = 'Tổng thời gian giải quyết'

/** The official table of one case in its province's columns. Never fails: what is not registered prints as its id. */
export function officialTable(source: TableSource): OfficialTable {
  const layout = layoutOf(source.process, source.province)
  const columns = layout?.columns ?? DEFAULT_COLUMNS
  const rows: TableRow[] = flattenRows(source.case.table, [...source.path, 'table'], {
    office: undefined,
    province: source.province,
    process: source.process,
    forms: source.forms,
  })
  const keys = new Set<string>(columns.map(({ key }) => key))
  const homeless = rows.flatMap((row, i) => homelessCells(row, i + 1, keys))
  const total = totalRow(source, layout?.totalLabel ?? DEFAULT_TOTAL_LABEL)
  if (total) rows.push(total)
  return {
    title: tableTitle(source.process, source.case),
    lines: tableLines(source.process, source.province),
    columns,
    rows,
    notes: tableNotes(source.process, source.case, rows),
    homeless,
  }
}

function layoutOf(process: Process, province: Province | undefined): Province['layouts'][string] | undefined {
  if (province === undefined) return undefined
  const id = process.layout ?? Object.keys(province.layouts)[0]
  return id === undefined ? undefined : province.layouts[id]
}

function totalRow(source: TableSource, usual: string): DraftRow | undefined {
  const total = source.case.total
  const totalLabel = source.case.totalLabel ?? (source.path.length === 0 ? source.process.totalLabel : undefined)
  if (total === undefined && totalLabel === undefined) return undefined
  const cells = { no: { text: totalLabel ?? usual }, time: { text: total === undefined ? '' : printTime(total) } }
  return { kind: 'total', path: [...source.path, 'total'], cells }
}

/** Cells that are printed in the source but have no column in the layout must not vanish. */
function homelessCells(row: TableRow, number: number, keys: ReadonlySet<string>): string[] {
  return Object.entries(row.cells)
    .filter(([key, cell]) => !keys.has(key) && cell.text !== '')
    .map(([key, cell]) =>
      homelessLine({ row: number, label: row.cells.no?.text ?? '', key: key as Column['key'], text: cellText(cell) }),
    )
}

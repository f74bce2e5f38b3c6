import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { lookIntoXlsx, readXlsx } from '../../generators/import/read-xlsx.js'
import { readCsv } from '../../machines/source/csv/read-csv.js'
import { writeCsv } from '../../machines/source/csv/write-csv.js'
import { pathOf } from '../disk.js'
import { UsageFault } from '../fault.js'
import { mergeRows, type RowChange } from './changes.js'
import { fromSheet, type BadCell } from './grid.js'
import { staffSheet, unitSheet, type PacketSheet } from './sheet-rows.js'

/** A larger file is not a packet. */
const MOST_BYTES = 5_000_000

/** What a returned packet says about one of the province's files. */
export interface ReturnedFile {
  file: string
  confidential: boolean
  changes: readonly RowChange[]
  bad: readonly BadCell[]
  /** Writes the merged file; only where nothing is bad. */
  write: () => void
}
/** A returned packet: whose it is, what is odd about the file itself, and what it changes. */
export interface Returned {
  unit: string
  notices: readonly string[]
  files: readonly ReturnedFile[]
}

/** Reads a packet that came back; `folderOf` finds the province's folder by the unit's code. */
export async function readPacket(
  base: string,
  name: string,
  folderOf: (unit: string) => string | undefined,
): Promise<Returned> {
  const path = pathOf(base, name)
  if (!existsSync(path)) throw new UsageFault(`Không có tệp "${name}".`)
  const bytes = new Uint8Array(readFileSync(path))
  if (bytes.length > MOST_BYTES) throw new UsageFault(`Tệp "${name}" quá lớn để là một phiếu rà soát.`)
  const notices = lookIntoXlsx(bytes)
  const grids = await readXlsx(bytes, '')
  const sheets = new Map(grids.map(({ id, cells }) => [id.replace(/^#/, ''), cells]))
  const unitCells = sheets.get(unitSheet.sheet)
  if (unitCells === undefined)
    throw new UsageFault(
      `Tệp "${name}" không có trang "${unitSheet.sheet}": không phải phiếu rà soát, hoặc trang đã đổi tên.`,
    )
  const first = unitCells.find(([heading]) => heading?.trim() === unitSheet.columns.code.heading)
  const unit = first?.[1]?.trim() ?? ''
  const folder = folderOf(unit)
  if (folder === undefined) throw new UsageFault(`Không tỉnh nào có đơn vị mã "${unit}" ghi trong phiếu.`)
  const about = { base, folder, unit, sheets }
  return { unit, notices, files: [returned(unitSheet, about, false), returned(staffSheet, about, true)].flat() }
}

interface About {
  base: string
  folder: string
  unit: string
  sheets: ReadonlyMap<string, readonly (readonly string[])[]>
}

function returned<T extends object>(sheet: PacketSheet<T>, about: About, mayAdd: boolean): ReturnedFile[] {
  const { base, folder, unit, sheets } = about
  const cells = sheets.get(sheet.sheet)
  if (cells === undefined) return []
  const file = `${folder}/${sheet.file}`
  const path = pathOf(base, file)
  const { rows, faults } = existsSync(path)
    ? readCsv(readFileSync(path), sheet.columns, file, { confidential: sheet.confidential })
    : { rows: [], faults: [] }
  const [fault] = faults
  if (fault !== undefined)
    throw new UsageFault(`${file}:${fault.line}: ${fault.what} Sửa tệp này trước khi nhập phiếu.`)
  const read = fromSheet(sheet, cells)
  const merge = mergeRows(
    sheet,
    unit,
    rows.map(({ value }) => value),
    read.rows,
    mayAdd,
  )
  const bad = [...read.bad, ...merge.bad]
  // A row with a bad cell was not read; it is not missing.
  const changes = read.bad.length === 0 ? merge.changes : merge.changes.filter(({ kind }) => kind !== 'missing')
  return [
    {
      file,
      confidential: sheet.confidential,
      changes,
      bad,
      write: () => {
        writeFileSync(path, writeCsv(merge.rows, sheet.columns))
      },
    },
  ]
}

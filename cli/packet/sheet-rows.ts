import { STAFF_COLUMNS, UNIT_COLUMNS, type Flat, type UnitRow } from '../../machines/source/csv/province-columns.js'
import type { CsvColumns } from '../../machines/source/csv/column.js'
import type { StaffMember } from '../../machines/model/unit.js'
import { STAFF_SHEET, UNIT_SHEET } from '../../generators/packet/sheets.js'
import { printDay } from '../../machines/model/words.js'

/** A spreadsheet of the province that goes out with the packet and comes back. */
export interface PacketSheet<T extends object> {
  sheet: string
  /** Below the folder of the province. */
  file: string
  columns: CsvColumns<T>
  /** Rows of one unit stand upside down: one line for each heading. */
  upright: boolean
  unitOf: (row: T) => string
  /** What makes a row the same row. */
  keyOf: (row: T) => string
  /** Findings name the row and never repeat a cell. */
  confidential: boolean
}

export const unitSheet: PacketSheet<UnitRow> = {
  sheet: UNIT_SHEET,
  file: 'province/units.csv',
  columns: UNIT_COLUMNS,
  upright: true,
  unitOf: ({ code }) => code,
  keyOf: ({ code, from }) => `${code} từ ${printDay(from)}`,
  confidential: false,
}
export const staffSheet: PacketSheet<Flat<StaffMember>> = {
  sheet: STAFF_SHEET,
  file: 'staff/staff.csv',
  columns: STAFF_COLUMNS,
  upright: false,
  unitOf: ({ unit }) => unit,
  keyOf: ({ id, from }) => `${id} từ ${printDay(from)}`,
  confidential: true,
}

import { parse } from 'csv-parse/sync'
import { fold } from '../machines/source/csv/column.js'
import { UsageFault } from './fault.js'

export const HEADINGS = {
  dossier: 'Mã hồ sơ',
  code: 'Mã thủ tục',
  state: 'Trạng thái',
  unit: 'Đơn vị nhận',
  area: 'Địa bàn',
  received: 'Ngày nhận',
  due: 'Ngày hẹn trả',
}
export type Key = keyof typeof HEADINGS
const ALSO: Readonly<Record<Key, readonly string[]>> = {
  dossier: ['dossier', 'id'],
  code: ['code', 'mã TTHC'],
  state: ['state', 'bước'],
  unit: ['unit', 'mã đơn vị', 'mã xã cũ'],
  area: ['area', 'thôn'],
  received: ['received', 'ngày tiếp nhận'],
  due: ['due', 'hạn trả', 'ngày hẹn'],
}
const REQUIRED: readonly Key[] = ['code', 'state']

/** What the first line of a list of dossiers says of the others. */
export interface Head {
  columns: Partial<Record<Key, number>>
  /** Number of cells of every row. */
  width: number
  delimiter: string
}

/** Reads the heading; a list without the columns that are needed is refused in whole. */
export function headOf(text: string): Head {
  const delimiter = [';', '\t', ','].find((sign) => text.split(sign).length >= REQUIRED.length) ?? ','
  return { delimiter, width: cellsOf(text, delimiter)?.length ?? 0, columns: columnsOf(text, delimiter) }
}

function columnsOf(head: string, delimiter: string): Partial<Record<Key, number>> {
  const cells = cellsOf(head.replace(/^\uFEFF/, ''), delimiter) ?? []
  const columns: Partial<Record<Key, number>> = {}
  for (const key of Object.keys(HEADINGS) as Key[]) {
    const names = [HEADINGS[key], ...ALSO[key]].map(fold)
    const at = cells.findIndex((cell) => names.includes(fold(cell)))
    if (at >= 0) columns[key] = at
  }
  const lacking = REQUIRED.filter((key) => columns[key] === undefined).map((key) => `"${HEADINGS[key]}"`)
  if (lacking.length > 0)
    throw new UsageFault(
      `Danh sách hồ sơ thiếu cột ${lacking.join(', ')}. Các cột: ${Object.values(HEADINGS).join(', ')}.`,
    )
  return columns
}

/** The cells of a line; undefined: a quote in it does not close. Only lines with a quote are worth a CSV parser. */
export function cellsOf(text: string, delimiter: string): string[] | undefined {
  if (!text.includes('"')) return text.split(delimiter)
  try {
    return parse(text, { delimiter, relax_column_count: true })[0]
  } catch {
    return undefined
  }
}

import type { Column } from '../../machines/model/registry.js'

type Key = Column['key']

/** A printed cell for which the province's layout has no column: it stands on a line below the table. */
export interface HomelessCell {
  /** Row of the table, from 1, headings of phases among them. */
  row: number
  /** Printed label of the row, for the reader. */
  label: string
  key: Key
  text: string
}

/** What a line calls the column that the layout lacks. */
const NAMES: Readonly<Record<Key, string>> = {
  no: 'Bước',
  who: 'Trách nhiệm',
  what: 'Nội dung',
  time: 'Thời gian',
  gives: 'Biểu mẫu, kết quả',
  fee: 'Phí, lệ phí',
  note: 'Ghi chú',
  service: 'Mức dịch vụ công',
}
const KEYS = Object.keys(NAMES) as Key[]
const LINE = new RegExp(`^Dòng (\\d+)(?: \\((.*?)\\))?, (${KEYS.map((key) => NAMES[key]).join('|')}): (.+)$`, 'su')

/** 'Dòng 7 (Bước 5), Phí, lệ phí: 2.000 đồng' */
export const homelessLine = ({ row, label, key, text }: HomelessCell): string =>
  `Dòng ${row}${label === '' ? '' : ` (${label})`}, ${NAMES[key]}: ${text}`

/** The cell of such a line. */
export function readHomelessLine(line: string): HomelessCell | undefined {
  const [, row, label = '', name, text] = LINE.exec(line.trim()) ?? []
  const key = KEYS.find((one) => NAMES[one] === name)
  return row === undefined || key === undefined || text === undefined
    ? undefined
    : { row: Number(row), label, key, text }
}

import type { CsvColumns } from '../../machines/source/csv/column.js'
import type { PacketSheet } from './sheet-rows.js'
import type { BadCell } from './grid.js'

/** What one row of a returned sheet changes. */
export interface RowChange {
  key: string
  kind: 'changed' | 'added' | 'missing'
  /** Headings of the cells that changed, with both values. */
  cells: readonly { heading: string; before: string; after: string }[]
}
/** What a returned sheet comes to: the changes, what cannot be taken over, and all rows of the file after the merge. */
export interface Merge<T> {
  changes: readonly RowChange[]
  bad: readonly BadCell[]
  rows: readonly T[]
}

/**
 * Merges what a unit sent back into the rows of the province's file. Only rows of the unit may change; a row that is gone
 * from the sheet stays, because leaving is a date and not a deletion. A changed fact is no longer sample data.
 */
export function mergeRows<T extends object>(
  sheet: PacketSheet<T>,
  unit: string,
  file: readonly T[],
  returned: readonly T[],
  mayAdd: boolean,
): Merge<T> {
  const { keyOf, unitOf, columns } = sheet
  const changes: RowChange[] = []
  const bad: BadCell[] = []
  const refuse = (row: T, what: string, fix: string): void =>
    void bad.push({ at: `${sheet.sheet}: ${keyOf(row)}`, what, fix })
  const own = new Map(file.filter((row) => unitOf(row) === unit).map((row) => [keyOf(row), row]))
  const others = new Set(file.filter((row) => unitOf(row) !== unit).map(keyOf))
  const after = new Map<string, T>()
  for (const row of returned) {
    const key = keyOf(row)
    const known = own.get(key)
    if (unitOf(row) !== unit) refuse(row, `Dòng ghi mã đơn vị khác với phiếu (${unit}).`, `Ghi mã đơn vị ${unit}.`)
    else if (after.has(key)) refuse(row, 'Hai dòng cùng mã và cùng ngày bắt đầu.', 'Giữ một dòng.')
    else if (others.has(key))
      refuse(row, 'Mã này đã dùng cho đơn vị khác.', 'Dùng mã chưa có trong danh sách của tỉnh.')
    else if (known === undefined && !mayAdd)
      refuse(
        row,
        'Mã đơn vị và ngày hiệu lực không sửa được bằng phiếu này.',
        'Khôi phục hai ô đó như trong phiếu gửi đi.',
      )
    else {
      after.set(key, known === undefined ? row : withoutStaleMarks(known, row, columns))
      const cells = cellsOf(known, row, columns)
      if (cells.length > 0) changes.push({ key, kind: known === undefined ? 'added' : 'changed', cells })
    }
  }
  for (const key of own.keys()) if (!after.has(key)) changes.push({ key, kind: 'missing', cells: [] })
  const kept = file.map((row) => (unitOf(row) === unit ? (after.get(keyOf(row)) ?? row) : row))
  const added = [...after].filter(([key]) => !own.has(key)).map(([, row]) => row)
  return { changes, bad, rows: [...kept, ...added] }
}

const cellsOf = <T extends object>(before: T | undefined, after: T, columns: CsvColumns<T>): RowChange['cells'] =>
  changedKeys(before, after, columns).map((key) => ({
    heading: columns[key].heading,
    before: print(before?.[key]),
    after: print(after[key]),
  }))

const changedKeys = <T extends object>(before: T | undefined, after: T, columns: CsvColumns<T>): (keyof T & string)[] =>
  (Object.keys(columns) as (keyof T & string)[]).filter(
    (key) => key !== 'sample' && print(before?.[key]) !== print(after[key]),
  )

const print = (value: unknown): string =>
  value === undefined
    ? ''
    : Array.isArray(value)
      ? value.join(' | ')
      : typeof value === 'string'
        ? value
        : JSON.stringify(value)

/** The returned row with the marks of sample data that still hold. */
function withoutStaleMarks<T extends object>(before: T, after: T, columns: CsvColumns<T>): T {
  const changed = changedKeys(before, after, columns)
  const marks = (before as { sample?: unknown }).sample
  if (marks === undefined) return after
  // A list of facts loses those that were put right; a mark of the whole row falls with the first.
  const left = Array.isArray(marks)
    ? marks.filter((fact) => !changed.some((key) => key.startsWith(String(fact))))
    : changed.length === 0
      ? marks
      : undefined
  return left === undefined || (Array.isArray(left) && left.length === 0) ? after : { ...after, sample: left }
}

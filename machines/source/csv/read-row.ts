import type { CellFault, CsvColumn, CsvColumns } from './column.js'

type RowRead<T> = { value: T } | { faults: (CellFault & { cell: number })[] }

/** The value of a row, or all that is wrong with its cells. */
export function readRow<T extends object>(
  cells: readonly string[],
  keys: readonly (keyof T)[],
  columns: CsvColumns<T>,
): RowRead<T> {
  const faults: (CellFault & { cell: number })[] = []
  const value: Partial<T> = {}
  if (cells.length > keys.length)
    faults.push({
      what: `Dòng có ${cells.length} ô, tiêu đề chỉ có ${keys.length} cột.`,
      why: 'Một ô có dấu phân cách ở trong làm các ô sau lệch cột.',
      fix: 'Đặt ô có dấu phân cách trong dấu nháy kép.',
      cell: keys.length,
    })
  keys.forEach((key, i) => {
    const cell = cells[i] ?? ''
    const column: CsvColumn<NonNullable<T[keyof T]>> = columns[key]
    if (cell === '') {
      if (column.required === true)
        faults.push({
          what: `Ô "${column.heading}" để trống.`,
          why: 'Đây là ô bắt buộc của mỗi dòng.',
          fix: 'Điền ô này, hoặc xóa cả dòng.',
          cell: i,
        })
      return
    }
    const read = column.read(cell)
    if ('fault' in read) faults.push({ ...read.fault, cell: i })
    else value[key] = read.value
  })
  faults.push(...reversedPeriods(keys, value, cells, columns))
  return faults.length > 0 ? { faults } : { value: value as T }
}

/** The last days of a row that stand before their first. */
export function reversedPeriods<T extends object>(
  keys: readonly (keyof T | undefined)[],
  value: Partial<Record<keyof T, unknown>>,
  cells: readonly string[],
  columns: CsvColumns<T>,
): (CellFault & { cell: number })[] {
  return keys.flatMap((key, cell) => {
    if (key === undefined) return []
    const { heading, notBefore } = columns[key]
    const first = notBefore as keyof T
    const [begin, end] = [value[first], value[key]]
    if (typeof begin !== 'string' || typeof end !== 'string' || begin <= end) return []
    return {
      what: `"${cells[cell] ?? ''}" ở cột "${heading}" trước ngày ở cột "${columns[first].heading}".`,
      why: 'Khoảng thời gian như vậy không có ngày nào, nên dòng này không có hiệu lực ngày nào.',
      fix: `Ghi lại một trong hai ngày; chưa biết thì để trống ô "${heading}".`,
      cell,
    }
  })
}

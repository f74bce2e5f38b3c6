import { createRequire } from 'node:module'
import type * as CsvParse from 'csv-parse/sync'
import { fold, type CellFault, type CsvColumn, type CsvColumns } from './column.js'
import { cellOffsets } from './offsets.js'
import { readRow } from './read-row.js'

/** A row that was read, with the place of each of its cells. */
export interface CsvRow<T> {
  value: T
  file: string
  line: number
  /** 1-based column in UTF-16 units by key of the value, for findings about one cell. */
  columns: Readonly<Partial<Record<keyof T, number>>>
  /** The source line; empty where the table is confidential. */
  text: string
}
/** A row or heading that was refused. */
export interface CsvFault extends CellFault {
  file: string
  line: number
  column: number
  /** The source line. */
  text: string
}
export interface CsvTable<T> {
  rows: readonly CsvRow<T>[]
  faults: readonly CsvFault[]
}
export interface CsvWays {
  /** The table is about persons: no cell of it is repeated in a fault, which may be printed anywhere. */
  confidential?: boolean
}

interface RawRecord {
  record: string[]
  raw: string
  info: { lines: number }
}

/**
 * Reads a spreadsheet saved as CSV: UTF-8 with or without BOM, `;` or `,`, as Excel saves it. Each bad row is one fault
 * with file, line and column; the good rows are read all the same. Columns may stand in any order; a column that the
 * schema does not know is a fault, because silence would lose what somebody typed.
 */
export function readCsv<T extends object>(
  bytes: Uint8Array,
  columns: CsvColumns<T>,
  file: string,
  { confidential = false }: CsvWays = {},
): CsvTable<T> {
  const shown = (raw: RawRecord): string => (confidential ? '' : (raw.raw.split(/[\r\n]/, 1)[0] ?? ''))
  const source = decode(bytes)
  if (source === undefined) return { rows: [], faults: [{ ...NOT_UTF8, file, line: 1, column: 1, text: '' }] }
  const delimiter = delimiterOf(source)
  const records = parseRecords(source, delimiter)
  if ('fault' in records) return { rows: [], faults: [{ ...records.fault, file, text: '' }] }
  const [head, ...body] = records
  if (head === undefined) return { rows: [], faults: [{ ...EMPTY, file, line: 1, column: 1, text: '' }] }
  const at = (raw: RawRecord, cell: number): Pick<CsvFault, 'file' | 'line' | 'column' | 'text'> => ({
    file,
    line: raw.info.lines - newlines(raw.raw.trimEnd()),
    column: (cellOffsets(raw.raw, delimiter)[cell] ?? 0) + 1,
    text: shown(raw),
  })
  const { keys, faults } = readHead<T>(head.record, columns, (cell) => at(head, cell))
  if (faults.length > 0) return { rows: [], faults: confidential ? faults.map(withoutCell) : faults }
  const rows: CsvRow<T>[] = []
  for (const raw of body) {
    const read = readRow<T>(raw.record, keys, columns)
    if ('value' in read) {
      const offsets = cellOffsets(raw.raw, delimiter)
      const places = keys.map((key, i) => [key, (offsets[i] ?? 0) + 1] as const)
      rows.push({
        value: read.value,
        file,
        line: at(raw, 0).line,
        columns: Object.fromEntries(places) as Partial<Record<keyof T, number>>,
        text: shown(raw),
      })
    } else faults.push(...read.faults.map(({ cell, ...fault }) => ({ ...fault, ...at(raw, cell) })))
  }
  return { rows, faults: confidential ? faults.map(withoutCell) : faults }
}

/** The parser, loaded with the first spreadsheet: most commands read none. */
let parser: typeof CsvParse | undefined
const csvParse = (): typeof CsvParse => (parser ??= createRequire(import.meta.url)('csv-parse/sync') as typeof CsvParse)

/** A fault without what somebody wrote in the cell, which may be a person's name that slipped into another column. */
const withoutCell = (fault: CsvFault): CsvFault => ({
  ...fault,
  what: fault.what
    .replace(/^".*" ở cột/s, 'Giá trị ở cột')
    .replace(/^(Không có cột nào tên|Cột) ".*"/s, (_, begin: string) =>
      begin === 'Cột' ? 'Một cột' : `${begin} như vậy`,
    ),
})

const NOT_UTF8: CellFault = {
  what: 'Tệp không phải là văn bản UTF-8.',
  why: 'Chữ tiếng Việt có dấu sẽ bị đọc sai, và tên đơn vị sẽ không khớp với các hệ thống khác.',
  fix: 'Trong Excel chọn Lưu thành → "CSV UTF-8 (phân tách bằng dấu phẩy)".',
}
const EMPTY: CellFault = {
  what: 'Tệp không có dòng tiêu đề.',
  why: 'Không biết cột nào là cột nào.',
  fix: 'Thêm dòng đầu ghi tên các cột.',
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC')
  } catch {
    return undefined
  }
}

/** Excel with a Vietnamese locale separates by semicolon; the heading, which holds neither sign, tells. */
const delimiterOf = (source: string): ';' | ',' => {
  const head = source.split(/\r?\n/, 1)[0] ?? ''
  return head.split(';').length > head.split(',').length ? ';' : ','
}

function parseRecords(
  source: string,
  delimiter: string,
): RawRecord[] | { fault: CellFault & { line: number; column: number } } {
  const { parse, CsvError } = csvParse()
  try {
    return parse(source, {
      delimiter,
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as RawRecord[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1
    return {
      fault: {
        what: 'Dấu nháy kép trong tệp không khép lại.',
        why: 'Từ chỗ đó trở đi không biết ô nào là ô nào.',
        fix: 'Khép dấu nháy, hoặc viết hai dấu nháy "" cho một dấu nháy ở trong ô.',
        line,
        column: 1,
      },
    }
  }
}

const newlines = (raw: string): number => raw.split('\n').length - 1

interface Head<T> {
  keys: (keyof T)[]
  faults: CsvFault[]
}

function readHead<T>(
  head: readonly string[],
  columns: CsvColumns<T>,
  at: (cell: number) => Pick<CsvFault, 'file' | 'line' | 'column' | 'text'>,
): Head<T> {
  const known = Object.entries(columns) as [keyof T & string, CsvColumn<unknown>][]
  const keys: (keyof T)[] = []
  const faults: CsvFault[] = []
  head.forEach((heading, i) => {
    const found = known.find(([, column]) => fold(column.heading) === fold(heading))
    if (found === undefined || keys.includes(found[0]))
      faults.push({
        what: found === undefined ? `Không có cột nào tên "${heading}".` : `Cột "${heading}" có hai lần.`,
        why: 'Điều ghi trong cột đó sẽ bị bỏ qua mà không ai biết.',
        fix: `Các cột được dùng: ${known.map(([, column]) => column.heading).join('; ')}.`,
        ...at(i),
      })
    else keys.push(found[0])
  })
  for (const [key, column] of known)
    if (column.required === true && !keys.includes(key))
      faults.push({
        what: `Thiếu cột "${column.heading}".`,
        why: 'Không có cột này thì không dòng nào đủ để dùng.',
        fix: `Thêm cột "${column.heading}" vào dòng tiêu đề.`,
        ...at(0),
      })
  return { keys, faults }
}

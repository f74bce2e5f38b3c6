import type { ImportedTable } from './imported-table.js'

/** What the lines above a table say of it. */
export type Preamble = Partial<
  Pick<ImportedTable, 'name' | 'field' | 'province' | 'variant' | 'level' | 'decision' | 'effective' | 'fee' | 'total'>
> & { codes: string[]; appointments: string[]; unknown: string[] }

type Reader = (preamble: Preamble, value: string) => void

const takeCodes: Reader = (to, value) => void to.codes.push(...value.split(/[;,\s]+/).filter(Boolean))

const LABELLED: readonly (readonly [RegExp, Reader])[] = [
  [/^mã (?:số )?(?:thủ tục|tthc)[^:]*:\s*(.+)$/iu, takeCodes],
  [/^mã(?: số)?\s*:\s*(\d\.\d{6}.*)$/iu, takeCodes],
  [/^(?:tên )?(?:thủ tục|tthc)(?: hành chính)?\s*:\s*(.+)$/iu, (to, value) => void (to.name = value)],
  [/^(?:nơi ban hành|tỉnh|thành phố|địa phương)\s*:\s*(.+)$/iu, (to, value) => void (to.province = value)],
  [/^lĩnh vực\s*:\s*(.+)$/iu, (to, value) => void (to.field = value)],
  [/^cấp thực hiện\s*:\s*(.+)$/iu, (to, value) => void (to.level = value)],
  [/^trường hợp\s*:\s*(.+)$/iu, (to, value) => void (to.variant = value)],
  [/^(?:phí|lệ phí|phí, lệ phí)\s*:\s*(.+)$/iu, (to, value) => void (to.fee = value)],
  [/^thời (?:hạn|gian) giải quyết\s*:\s*(.+)$/iu, (to, value) => void (to.total = value)],
  [/^(hẹn lần \d+\s*:\s*.+)$/iu, (to, value) => void to.appointments.push(value)],
  [/^(?:có )?hiệu lực(?: từ)?(?: ngày)?\s*:?\s*(.+)$/iu, (to, value) => void (to.effective = readDay(value) ?? value)],
]
const DECISION = /quyết định (?:số )?(\S+) ngày (.+?)(?: \((.+)\))?$/iu

/** Whether a cell is a label whose value stands in the next cell ("Lĩnh vực" | "Hộ tịch"). */
export const isLabel = (cell: string): boolean => LABELLED.some(([pattern]) => pattern.test(`${cell}: 1.000001`))

/** Reads the lines above a table; the first line that carries no label is the procedure's name. */
export function readPreamble(lines: readonly string[]): Preamble {
  const preamble: Preamble = { codes: [], appointments: [], unknown: [] }
  for (const line of lines.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean)) readLine(preamble, line)
  return preamble
}

function readLine(preamble: Preamble, line: string): void {
  const [, no, day, sheet] = DECISION.exec(line) ?? []
  const date = readDay(day ?? '')
  if (no !== undefined && date !== undefined) {
    preamble.decision = { no, date, ...(sheet === undefined ? {} : { sheet }) }
    return
  }
  for (const [pattern, read] of LABELLED) {
    const value = pattern.exec(line)?.[1]
    if (value !== undefined) return read(preamble, value)
  }
  if (preamble.name === undefined) preamble.name = line
  else preamble.unknown.push(line)
}

/** '27/11/2025', '27-11-2025', 'ngày 27 tháng 11 năm 2025', '2025-11-27' → '2025-11-27'. */
export function readDay(text: string): string | undefined {
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(text)
  if (iso) return text.trim()
  const [, day, month, year] = /(\d{1,2})(?:[/-]| tháng )(\d{1,2})(?:[/-]| năm )(\d{4})/u.exec(text) ?? []
  if (day === undefined || month === undefined || year === undefined) return undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

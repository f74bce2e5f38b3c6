import { isNone } from '../../machines/model/fact.js'
import { CUT_MARK } from '../../machines/model/print-text.js'
import type { Case, Process } from '../../machines/model/process.js'
import type { Province } from '../../machines/model/registry.js'
import { printDay } from '../../machines/model/words.js'
import { READINGS } from '../words.js'
import { acceptedNotes } from './accepted-notes.js'
import { feesOf, printFee } from './print-papers.js'
import type { TableRow } from './official-table.js'

/** Names of the procedure, then of the case where there are several. */
export function tableTitle(process: Process, one: Case): string {
  const name = process.of.map((national) => national.name).join('; ')
  return process.cases === undefined ? name : `${name}. ${one.title}`
}

/** What stands above the table: code, province, decision, fees, and that it is only proposed. */
export function tableLines(process: Process, province: Province | undefined): string[] {
  const codes = process.of.flatMap((national) => (national.code === undefined ? [] : [national.code]))
  const lines = [
    ...(process.standing === 'published' ? [] : [STANDING_LINES[process.standing]]),
    ...(codes.length === 0 ? [] : [`Mã thủ tục: ${codes.join('; ')}`]),
    `Nơi ban hành: ${province?.name ?? process.province}`,
  ]
  if (process.decision) {
    const { no, date, sheet } = process.decision
    lines.push(`Quyết định số ${no} ngày ${printDay(date)}${sheet === undefined ? '' : ` (${sheet})`}`)
  }
  return [...lines, ...feeLines(process)]
}

const STANDING_LINES = {
  proposal: 'ĐỀ XUẤT: chưa có quyết định phê duyệt',
  reconstruction: 'DỰNG LẠI từ quy trình cũ, không phải văn bản đã công bố',
} as const

function feeLines(process: Process): string[] {
  const none = process.of.flatMap((national) =>
    national.fees !== undefined && isNone(national.fees) ? [national.fees.none] : [],
  )
  const fees = feesOf(process).map(printFee)
  return [...new Set([...none, ...fees])].map((fee) => `Phí, lệ phí: ${fee}`)
}

/** What a reader must know besides the cells: nothing that was read into the table or accepted may be hidden. */
export function tableNotes(process: Process, one: Case, rows: readonly TableRow[]): string[] {
  const notes: string[] = []
  if (process.reads) {
    notes.push(`"Ngày" được hiểu là ${READINGS[process.reads.day]}: ${process.reads.because}.`)
  }
  if (rows.some((row) => Object.values(row.cells).some((cell) => cell.cut))) {
    notes.push(`Ô có dấu ${CUT_MARK}: nguồn đang có chỉ chứa phần đầu của ô, không phải toàn văn.`)
  }
  return [...notes, ...acceptedNotes(process, one)]
}

import type { Process } from '../../machines/model/process.js'
import type { ImportRegisters } from './import-tables.js'
import type { CarriedProcess, ImportedTable, Unplaced } from './imported-table.js'
import { alreadyDefined } from './whose-table.js'

/** The process that a file carries, under the decision that is printed on it; `undefined` where it is not imported. */
export function importCarried(
  { process }: CarriedProcess,
  tables: readonly ImportedTable[],
  { provinces, processes }: ImportRegisters,
  unplaced: Unplaced[],
): Process | undefined {
  const [first] = tables
  const province = provinces.find(({ id }) => id === process.province)
  if (first === undefined) return undefined
  const own = underDecision(process, first.decision)
  const defined = province && alreadyDefined(asTable(first, own), province, processes)
  if (province !== undefined && defined === undefined) return own
  const why =
    defined === undefined
      ? `Chưa có tỉnh "${process.province}" trong procedures/; nhập sổ đăng ký của tỉnh trước.`
      : `Đã có định nghĩa: ${defined}; sửa ở đó, không nhập lại.`
  unplaced.push(...tables.map(({ id, name }) => ({ table: id, place: 'cả bảng', cell: name, why })))
  return undefined
}

/** Number and day are filled in on the day of signing, which is the day from which the decision holds. */
function underDecision(process: Process, printed: ImportedTable['decision']): Process {
  const { decision } = process
  if (printed === undefined || (printed.no === decision?.no && printed.date === decision.date)) return process
  return {
    ...process,
    standing: 'published',
    decision: { ...decision, no: printed.no, date: printed.date },
    effective: { from: printed.date },
  }
}

function asTable(table: ImportedTable, { of, decision, level }: Process): ImportedTable {
  const { decision: _, level: __, ...rest } = table
  return {
    ...rest,
    codes: of.flatMap(({ code }) => code ?? []),
    name: of[0]?.name ?? '',
    ...(decision === undefined ? {} : { decision }),
    ...(level === undefined ? {} : { level }),
  }
}

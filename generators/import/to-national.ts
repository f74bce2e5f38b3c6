import { asPrinted, none } from '../../machines/model/fact.js'
import type { Fee, National, Paper } from '../../machines/model/national.js'
import { printDay } from '../../machines/model/words.js'
import { idMaker } from './ids.js'
import type { ImportedPaper, ImportedTable } from './imported-table.js'
import { procedureName } from './names.js'

/** What the table says of the procedure itself, for each of its codes; one without a code where it has none. */
export function toNationals(table: ImportedTable, effective: string): National[] {
  const { decision, province, codes } = table
  const source =
    decision === undefined
      ? `Bảng ${table.id} của ${province}`
      : `Quyết định số ${decision.no} ngày ${printDay(decision.date)} (${province})`
  const levels = readLevels(table.level ?? '')
  const makeId = idMaker()
  const toPaper = ({ name, form, ...counts }: ImportedPaper): Paper => ({
    id: makeId(name),
    name: form === undefined ? name : `${name} (${form})`,
    ...counts,
  })
  const papers = table.papers?.map(toPaper)
  const results = table.results?.map((name) => toPaper({ name }))
  const facts = {
    name: procedureName(table),
    field: table.field.replace(/\s*\(.*\)$/, ''),
    ...(levels.length === 0 ? {} : { levels }),
    ...(table.fee === undefined ? {} : { fees: readFees(table.fee) }),
    ...(papers === undefined ? {} : { papers }),
    ...(results === undefined ? {} : { results }),
    effective: { from: effective },
    source,
  }
  return codes.length === 0 ? [facts] : codes.map((code) => ({ code, ...facts }))
}

function readLevels(printed: string): NonNullable<National['levels']>[number][] {
  const levels: NonNullable<National['levels']>[number][] = []
  if (/(^|[^\p{L}])xã/iu.test(printed)) levels.push('xa')
  if (/tỉnh/iu.test(printed)) levels.push('tinh')
  if (/(^|[^\p{L}])bộ/iu.test(printed)) levels.push('bo')
  if (/quân|khác|cơ sở|đơn vị/iu.test(printed)) levels.push('khac')
  return levels
}

/** "Không", "Không có", "Phí: Không; Lệ phí: Không" say that there is none; other words are kept as printed. */
function readFees(printed: string): NonNullable<National['fees']> {
  const parts = printed.split(';').map((part) => part.replace(/^[^:]*:\s*/u, '').trim())
  if (parts.every((part) => /^(không( có)?|miễn phí|0( đồng)?)$/iu.test(part))) return none(printed)
  const fee: Fee = {
    id: 'phi',
    name: 'Phí, lệ phí',
    kind: /^lệ phí/iu.test(printed) ? 'charge' : 'fee',
    amount: asPrinted(printed),
  }
  return [fee]
}

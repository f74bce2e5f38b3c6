import type { Province, ReceiptPattern } from '../../../machines/model/registry.js'
import { fixedDay } from '../../../machines/model/words.js'
import type { SystemFacts } from '../facts.js'
import type { SystemColumn, SystemRow } from '../table.js'
import { unitRows } from './units.js'

/** Columns of a receipt pattern of a unit, beside those of the unit. */
export const RECEIPT = {
  template: { key: 'template', title: 'Mẫu số biên lai', width: 16, names: 'key' },
  symbol: { key: 'symbol', title: 'Ký hiệu biên lai', width: 16, names: 'key' },
  receiptFrom: { key: 'receiptFrom', title: 'Dùng từ ngày', width: 14 },
  receiptTo: { key: 'receiptTo', title: 'Dùng đến ngày', width: 14 },
} as const satisfies Record<string, SystemColumn>

/** A row for each receipt pattern of each unit. */
export const receiptRows =
  (system: string) =>
  (facts: SystemFacts): SystemRow[] => {
    const patterns = patternsOf(facts.province)
    return unitRows(system)(facts).flatMap((row) =>
      (facts.unitByCode.get(row.cells['code'] ?? '')?.receipts ?? []).map((receipt) => {
        const [template = '', ...symbol] = receipt.split(' ')
        const effective = patterns.find((one) => one.template === template)?.effective
        return {
          ...row,
          cells: {
            ...row.cells,
            template,
            symbol: symbol.join(' '),
            receiptFrom: effective === undefined ? '' : fixedDay(effective.from),
            receiptTo: effective?.to === undefined ? '' : fixedDay(effective.to),
          },
        }
      }),
    )
  }

const patternsOf = ({ receipts = {} }: Province): ReceiptPattern[] =>
  Object.values(receipts).flatMap(({ patterns }) => patterns)

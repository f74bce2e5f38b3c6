import { parseReceipt } from '../../model/codes/receipt.js'
import type { Day, Period } from '../../model/register.js'
import type { ReceiptRegimeRegister } from '../../model/registry.js'
import { printDay } from '../../model/words.js'
import { defineRule } from '../rule.js'

/** Mẫu số and ký hiệu of a receipt follow the regime in force, on every segment of their period. */
export default defineRule({
  id: 'receipt-pattern-invalid',
  title: 'Mẫu số, ký hiệu biên lai không đúng với quy định của thời kỳ',
  on: 'province',
  kind: 'legal',
  severity: 'error',
  check({ province, corpus }, say) {
    const regimes = corpus.registers.receipts
    if (regimes === undefined) {
      say({ undecided: 'Chưa có danh mục quy định về biên lai.' })
      return
    }
    if (province.receipts === undefined) {
      say({ undecided: 'Tỉnh chưa khai các loại biên lai.' })
      return
    }
    for (const [kind, { name, patterns }] of Object.entries(province.receipts))
      for (const [i, pattern] of patterns.entries())
        for (const day of firstDays(pattern.effective, regimes)) {
          const parsed = parseReceipt(pattern, regimes, day)
          if (parsed.ok) continue
          const printed = `${pattern.template} ${pattern.symbol}`
          say({
            path: ['receipts', kind, 'patterns', i],
            shows: printed,
            what: `Biên lai "${name}" ('${kind}') dùng mẫu số, ký hiệu "${printed}" vào ngày ${printDay(day)}, không đúng với quy định lúc đó. ${parsed.why}`,
            why: 'Biên lai sai mẫu số hoặc ký hiệu thì không có giá trị, và phần mềm thuế từ chối.',
            fix: parsed.fix,
          })
          break
        }
  },
})

/** The first day of each segment of a period that the regimes cut (docs/semantics.md §9). */
const firstDays = ({ from, to }: Period, regimes: ReceiptRegimeRegister): Day[] => {
  const cuts = Object.values(regimes).map(({ effective }) => effective.from)
  return [from, ...cuts.filter((day) => day > from && (to === undefined || day <= to)).sort()]
}

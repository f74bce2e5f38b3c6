import { isNone } from '../../model/fact.js'
import type { Fee } from '../../model/national.js'
import { defineRule } from '../rule.js'

/** One dossier owes one amount of a fee: two amounts of the same thing do not hold for the same channel and case. */
export default defineRule({
  id: 'fee-ambiguous',
  title: 'Hai mức của một khoản thu cùng áp dụng cho một kênh',
  on: 'national',
  kind: 'data',
  severity: 'warning',
  check({ national: { fees } }, say) {
    if (fees === undefined) {
      say({ undecided: 'Chưa nói có thu phí, lệ phí hay không.' })
      return
    }
    if (isNone(fees)) return
    for (const [i, fee] of fees.entries()) {
      const other = fees.slice(0, i).find((known) => isRival(known, fee))
      if (other === undefined) continue
      say({
        path: ['fees', i],
        at: fee.id,
        shows: `${other.id} ~ ${fee.id}`,
        what: `Hai khoản "${other.name}" ('${other.id}') và "${fee.name}" ('${fee.id}') khác mức nhưng cùng áp dụng cho một kênh nộp và một trường hợp.`,
        why: 'Người thu không biết thu mức nào, và người dân bị thu hai mức khác nhau cho cùng một việc.',
        fix: 'Ghi "channel" hoặc "case" để mỗi hồ sơ chỉ thuộc một mức, hoặc bỏ mức không đúng.',
      })
    }
  },
})

/** The same kind of money for the same unit, in one currency, with another amount, owed by the same dossiers. */
const isRival = (a: Fee, b: Fee): boolean =>
  a.kind === b.kind &&
  a.per === b.per &&
  (a.currency ?? 'VND') === (b.currency ?? 'VND') &&
  JSON.stringify(a.amount) !== JSON.stringify(b.amount) &&
  (a.case === undefined || b.case === undefined || a.case === b.case) &&
  JSON.stringify(a.outcome) === JSON.stringify(b.outcome) &&
  (a.channel === undefined || b.channel === undefined || a.channel.some((one) => b.channel?.includes(one)))

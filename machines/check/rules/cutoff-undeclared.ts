import { fits, NO_TIME, printTime, spanOf, WORKING_DAY } from '../../model/duration.js'
import { isAmount } from '../../model/time.js'
import { defineRule } from '../rule.js'

/** Where the result is due within a day, the procedure says what becomes of a dossier that is received late in the day. */
export default defineRule({
  id: 'cutoff-undeclared',
  title: 'Thủ tục làm trong ngày chưa nói hồ sơ nhận sau 15 giờ thì thế nào',
  on: 'process',
  kind: 'data',
  severity: 'warning',
  needs: 'sound',
  check({ process, cases }, say) {
    if (process.oneStop === false || process.policy.cutoff !== undefined) return
    const isImmediate = process.of.some(({ immediate }) => immediate === true)
    for (const view of cases) {
      const limits = view.budgets().flatMap(({ proofs }) => proofs.map(({ limit }) => limit.time))
      const short = limits.find((time) => isAmount(time) && fits(spanOf(time), ONE_DAY) === true)
      if (short === undefined && !isImmediate) continue
      const limit = short === undefined ? 'ngay' : `trong ${printTime(short)}`
      say({
        path: ['policy'],
        at: view.case.id,
        shows: limit,
        what: `Kết quả phải trả ${limit}, nhưng quy trình không nói hồ sơ nhận sau 15 giờ thì trả trong ngày hay ngày làm việc tiếp theo.`,
        why: 'Cơ chế chung chỉ nói khi nào chuyển hồ sơ; ngày trả của hồ sơ nhận cuối ngày là quy định riêng của từng thủ tục.',
        fix: "Ghi cutoff: 'same-day' (trả trong ngày) hoặc 'next-day' (trả ngày làm việc tiếp theo) trong \"policy\", theo văn bản của thủ tục.",
      })
    }
  },
})

const ONE_DAY = { ...NO_TIME, working: WORKING_DAY }

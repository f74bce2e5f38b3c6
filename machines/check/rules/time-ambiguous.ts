import { printTime } from '../../model/duration.js'
import { defineRule } from '../rule.js'

/** Where the reading of bare "ngày" decides whether the limit holds, the process says how it is read. */
export default defineRule({
  id: 'time-ambiguous',
  title: '"ngày" đọc hai cách cho hai kết luận khác nhau',
  on: 'process',
  kind: 'data',
  severity: 'warning',
  needs: 'sound',
  check({ cases }, say) {
    for (const view of cases) {
      const proofs = view.budgets().flatMap((budget) => budget.proofs)
      const open = proofs.find(({ missing }) => missing.some(({ kind }) => kind === 'reading'))
      if (open === undefined) continue
      const limit = printTime(open.limit.time)
      say({
        path: view.path,
        at: view.case.id,
        shows: limit,
        what: `Bảng ghi "ngày" mà không nói là ngày làm việc hay ngày theo lịch; đọc cách này thì đúng thời hạn ${limit}, đọc cách kia thì không.`,
        why: 'Năm ngày theo lịch có thể chỉ có ba ngày làm việc, nên chưa kết luận được quy trình có đúng thời hạn hay không.',
        fix: "Ghi \"reads\" cho quy trình: { day: 'working-day' hoặc 'calendar-day', because: lý do đọc như vậy }.",
      })
    }
  },
})

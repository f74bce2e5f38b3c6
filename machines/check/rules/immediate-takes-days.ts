import { titlesOf } from '../../build/titles.js'
import { fits, NO_TIME, printSpan, WORKING_DAY } from '../../model/duration.js'
import { defineRule } from '../rule.js'
import { arrows } from '../say.js'

/** A procedure whose result is given at once is done within the day that it is received on. */
export default defineRule({
  id: 'immediate-takes-days',
  title: 'Thủ tục trả kết quả ngay mà quy trình kéo dài quá một ngày',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  needs: 'sound',
  check({ process, cases }, say) {
    const index = process.of.findIndex(({ immediate }) => immediate === true)
    if (index < 0) return
    for (const view of cases)
      for (const [at, { worst, missing }] of view.budgets().entries()) {
        const isWithin = fits(worst.span, { ...NO_TIME, working: WORKING_DAY })
        // What is not printed may yet take the day.
        const isDone = isWithin === true && missing.length > 0 ? undefined : isWithin
        const flow = view.flows[at]
        if (isDone === true || flow === undefined) continue
        if (isDone === undefined) {
          say({ undecided: 'Chưa rõ thời gian của bảng có quá một ngày làm việc hay không.', path: view.path })
          continue
        }
        say({
          path: ['of', index, 'immediate'],
          at: view.case.id,
          shows: printSpan(worst.span),
          what: `Thủ tục trả kết quả ngay, nhưng đường dài nhất hết ${printSpan(worst.span)}: ${arrows(titlesOf(flow, worst.nodes))}.`,
          why: 'Thủ tục trả kết quả ngay không cấp giấy hẹn; kéo sang ngày sau thì người dân về mà không có giấy nào.',
          fix: 'Rút thời gian của các bước cho xong trong ngày; nếu thủ tục có hẹn ngày, bỏ "immediate" trong dữ liệu của thủ tục.',
        })
        break
      }
  },
})

import { printSpan, printTime } from '../../model/duration.js'
import { defineRule } from '../rule.js'

/** The printed total is what the printed times of the steps add up to. */
export default defineRule({
  id: 'total-mismatch',
  title: 'Dòng tổng không bằng tổng thời gian các bước',
  on: 'process',
  kind: 'data',
  severity: 'error',
  needs: 'sound',
  check({ cases }, say) {
    for (const view of cases) {
      const totals = view.budgets().flatMap(({ total }) => total ?? [])
      const [total] = totals
      // Where channels differ the total is right when it is the sum of one of them.
      if (total === undefined || totals.some(({ equal }) => equal === true)) continue
      if (totals.some(({ equal }) => equal === undefined)) {
        say({ undecided: 'Có ô thời gian trống hoặc chưa hiểu được.', path: total.path })
        continue
      }
      const sum = printSpan(total.sum)
      const longest = printSpan(total.worst.span)
      const printed = printTime(total.time)
      say({
        path: total.path,
        at: view.case.id,
        shows: `${sum} ≠ ${printed}`,
        what: `Các bước cộng lại là ${sum}${longest === sum ? '' : ` (đường dài nhất ${longest})`}, nhưng dòng tổng ghi ${printed}.`,
        why: 'Người dân và hệ thống hẹn ngày theo dòng tổng; tổng sai thì hẹn sai, hoặc có bước bị ghi sai thời gian.',
        fix: 'Đối chiếu với quyết định: sửa thời gian của bước ghi sai, hoặc sửa "total".',
      })
    }
  },
})

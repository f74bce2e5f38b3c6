import { printSpan, printTime } from '../../model/duration.js'
import { defineRule } from '../rule.js'
import { sentence } from '../say.js'
import { blocksOf } from '../blocks.js'

/** The printed sum of a phase is what the printed times of its steps add up to. */
export default defineRule({
  id: 'subtotal-mismatch',
  title: 'Tổng của một giai đoạn không bằng tổng thời gian các bước trong đó',
  on: 'process',
  kind: 'data',
  severity: 'error',
  needs: 'sound',
  check({ cases }, say) {
    for (const { budget, words } of cases.flatMap((view) => blocksOf(view, 'subtotal'))) {
      if (budget.verdict === 'holds') continue
      if (budget.verdict === 'undecided') {
        say({ undecided: 'Có ô thời gian trống hoặc chưa hiểu được.', path: budget.path })
        continue
      }
      const sum = printSpan(budget.sum ?? budget.worst.span)
      const printed = printTime(budget.declared)
      say({
        path: budget.path,
        at: budget.block,
        shows: `${sum} ≠ ${printed}`,
        what: sentence(`các bước của ${words} cộng lại là ${sum}, nhưng tổng của mục ghi ${printed}.`),
        why: 'Mỗi cấp chịu trách nhiệm trong thời gian của mình; tổng sai thì không biết cấp nào làm trễ.',
        fix: 'Đối chiếu với quyết định: sửa thời gian của bước ghi sai, hoặc sửa "subtotal".',
      })
    }
  },
})

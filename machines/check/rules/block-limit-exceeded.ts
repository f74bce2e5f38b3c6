import { titlesOf } from '../../build/titles.js'
import { printSpan, printTime } from '../../model/duration.js'
import { blocksOf } from '../blocks.js'
import { defineRule } from '../rule.js'
import { arrows, sentence } from '../say.js'

/** The longest way through a block stays within the bound that is printed for it, as for an appointment. */
export default defineRule({
  id: 'block-limit-exceeded',
  title: 'Một giai đoạn dài hơn thời hạn ghi cho nó',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  needs: 'sound',
  check({ cases }, say) {
    for (const { budget, flow, words } of cases.flatMap((view) => blocksOf(view, 'limit'))) {
      if (budget.verdict === 'holds') continue
      if (budget.verdict === 'undecided') {
        say({ undecided: 'Có ô thời gian trống hoặc chưa hiểu được.', path: budget.path })
        continue
      }
      const span = printSpan(budget.worst.span)
      const printed = printTime(budget.declared)
      say({
        path: budget.path,
        at: budget.block,
        shows: `${span} > ${printed}`,
        what: sentence(
          `${words} kéo dài tới ${span}, quá thời hạn ${printed} ghi cho nó: ${arrows(titlesOf(flow, budget.worst.nodes))}.`,
        ),
        why: 'Thời hạn của giai đoạn là ngày đã hẹn với người dân; quá hạn thì phải xin lỗi và hẹn lại.',
        fix: 'Rút thời gian của các bước trong mục này, hoặc sửa "limit" theo quyết định.',
      })
    }
  },
})

import type { Path } from '../../model/corpus.js'
import { isAsPrinted } from '../../model/fact.js'
import type { Time } from '../../model/time.js'
import { defineRule, type Finding } from '../rule.js'
import { rowWords } from '../say.js'

/** Every time cell is understood; words that are kept as printed decide nothing. */
export default defineRule({
  id: 'time-as-printed',
  title: 'Ô thời gian chép nguyên văn, chưa rõ là bao lâu',
  on: 'process',
  kind: 'data',
  severity: 'warning',
  check({ cases }, say) {
    for (const view of cases) {
      for (const { row, path } of view.rows)
        for (const key of ['within', 'subtotal', 'limit'] as const) {
          const time = (row as Partial<Record<typeof key, Time>>)[key]
          if (isAsPrinted(time)) say(finding(time.asPrinted, [...path, key], row.id, rowWords(row)))
        }
      const { total } = view.case
      if (isAsPrinted(total)) say(finding(total.asPrinted, [...view.path, 'total'], view.case.id, 'dòng tổng'))
    }
  },
})

const finding = (printed: string, path: Path, at: string, whose: string): Finding => ({
  path,
  at,
  shows: printed,
  what: `Thời gian của ${whose} ghi "${printed}", chưa rõ là bao lâu.`,
  why: 'Thời gian chưa hiểu được thì tính bằng không, nên thời hạn của cả quy trình chưa kết luận được.',
  fix: 'Thay bằng workingDays(…), workingHours(…), officeHours() … và giữ lời in trong tham số "printed".',
})

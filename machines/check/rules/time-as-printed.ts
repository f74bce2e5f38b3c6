import type { Path } from '../../model/corpus.js'
import { isAsPrinted } from '../../model/fact.js'
import { isBlock, isParallel } from '../../model/step.js'
import type { Time } from '../../model/time.js'
import { defineRule, type CaseView } from '../rule.js'
import { rowWords } from '../say.js'

interface PlacedTime {
  time: Time | undefined
  path: Path
  at: string
  whose: string
}

/** Every time cell is understood; words that are kept as printed decide nothing. */
export default defineRule({
  id: 'time-as-printed',
  title: 'Ô thời gian chép nguyên văn, chưa rõ là bao lâu',
  on: 'process',
  kind: 'data',
  severity: 'warning',
  *check({ cases }) {
    for (const { time, path, at, whose } of cases.flatMap(timesOf)) {
      if (time === undefined || !isAsPrinted(time)) continue
      yield {
        path,
        at,
        shows: time.asPrinted,
        what: `Thời gian của ${whose} ghi "${time.asPrinted}", chưa rõ là bao lâu.`,
        why: 'Thời gian chưa hiểu được thì tính bằng không, nên thời hạn của cả quy trình chưa kết luận được.',
        fix: 'Thay bằng workingDays(…), workingHours(…), officeHours() … và giữ lời in trong tham số "printed".',
      }
    }
  },
})

function timesOf({ case: one, path, rows }: CaseView): PlacedTime[] {
  const ofRows = rows.flatMap(({ row, path }): PlacedTime[] => {
    const cell = (key: string, time: Time | undefined) => ({
      time,
      path: [...path, key],
      at: row.id,
      whose: rowWords(row),
    })
    if (isParallel(row)) return []
    if (!isBlock(row)) return [cell('within', row.within)]
    return [cell('within', row.within), cell('subtotal', row.subtotal), cell('limit', row.limit)]
  })
  return [...ofRows, { time: one.total, path: [...path, 'total'], at: one.id, whose: 'dòng tổng' }]
}

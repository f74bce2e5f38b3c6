import type { Block } from '../../model/step.js'
import { parseLabel, scopeOf } from '../labels.js'
import { defineRule } from '../rule.js'
import { rowWords, sentence } from '../say.js'

/** Printed labels count upwards without gaps; under a new heading they start again or go on. */
export default defineRule({
  id: 'label-out-of-order',
  title: 'Nhãn bước nhảy số hoặc lùi số',
  on: 'process',
  kind: 'data',
  severity: 'warning',
  check({ cases }, say) {
    for (const view of cases) {
      /** The last label of each series, in the table so far and under each heading: a new heading may go on from it. */
      const inTable = new Map<string, Last>()
      const underHeading = new Map<Block | undefined, Map<string, Last>>()
      for (const placed of view.rows) {
        const { row, path } = placed
        const label = row.no === undefined ? undefined : parseLabel(row.no)
        if (row.no === undefined || label === undefined) continue
        const { series, from, to } = label
        const heading = scopeOf(placed)
        const own = underHeading.get(heading) ?? new Map<string, Last>()
        underHeading.set(heading, own)
        const before = own.get(series)
        const follows =
          goesOn(before, from) || goesOn(inTable.get(series), from) || (before === undefined && from === 1)
        const now = { number: to, printed: row.no }
        own.set(series, now)
        inTable.set(series, now)
        if (follows) continue
        const reason = before === undefined ? 'không bắt đầu từ số một' : `đứng ngay sau nhãn "${before.printed}"`
        say({
          path: [...path, 'no'],
          at: row.id,
          shows: row.no,
          what: sentence(`nhãn "${row.no}" của ${rowWords(row)} ${reason}.`),
          why: 'Số nhảy cóc cho thấy có dòng bị bỏ sót hoặc đánh số nhầm khi chép bảng.',
          fix: 'Kiểm tra có dòng nào bị sót không; nếu quyết định in như vậy thì chấp nhận phát hiện này và nêu quyết định.',
        })
      }
    }
  },
})

interface Last {
  number: number
  printed: string
}

const goesOn = (last: Last | undefined, from: number): boolean =>
  last !== undefined && (from === last.number || from === last.number + 1)

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
      /** The last label of each series: under each heading, and in the table so far, which a new heading may go on from. */
      const last = new Map<string, { number: number; printed: string }>()
      for (const placed of view.rows) {
        const { row, path } = placed
        const label = row.no === undefined ? undefined : parseLabel(row.no)
        if (row.no === undefined || label === undefined) continue
        const { series, from, to } = label
        const scope = scopeOf(placed)
        const own = scope === undefined ? `${series} ` : `${series} ${scope.id}`
        const before = last.get(own)
        const expected = [before, last.get(series)].flatMap((one) =>
          one === undefined ? [] : [one.number, one.number + 1],
        )
        const follows = expected.includes(from) || (before === undefined && from === 1)
        const now = { number: to, printed: row.no }
        last.set(own, now).set(series, now)
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

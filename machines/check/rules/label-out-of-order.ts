import { labelledRows } from '../labels.js'
import { defineRule } from '../rule.js'
import { rowWords, sentence } from '../say.js'

/** Printed labels count upwards without gaps; under a new heading they start again or go on. */
export default defineRule({
  id: 'label-out-of-order',
  title: 'Nhãn bước nhảy số hoặc lùi số',
  on: 'process',
  kind: 'data',
  severity: 'warning',
  *check({ cases }) {
    for (const view of cases) {
      /** The last label of each series: in each scope, and in the table so far, which a new heading may go on from. */
      const last = new Map<string, { number: number; printed: string }>()
      for (const { row, path, printed, label, scope } of labelledRows(view.case.table, [...view.path, 'table'])) {
        if (label === undefined) continue
        const { series, from, to } = label
        const [here, anywhere] = [`${series} ${scope}`, series]
        const before = last.get(here)
        const expected = [before?.number, last.get(anywhere)?.number].flatMap((n) =>
          n === undefined ? [] : [n, n + 1],
        )
        const follows = expected.includes(from) || (before === undefined && from === 1)
        last.set(here, { number: to, printed }).set(anywhere, { number: to, printed })
        if (follows) continue
        const reason = before === undefined ? 'không bắt đầu từ số một' : `đứng ngay sau nhãn "${before.printed}"`
        yield {
          path: [...path, 'no'],
          at: row.id,
          shows: printed,
          what: sentence(`nhãn "${printed}" của ${rowWords(row)} ${reason}.`),
          why: 'Số nhảy cóc cho thấy có dòng bị bỏ sót hoặc đánh số nhầm khi chép bảng.',
          fix: 'Kiểm tra có dòng nào bị sót không; nếu quyết định in như vậy thì chấp nhận phát hiện này và nêu quyết định.',
        }
      }
    }
  },
})

import { labelScopes, type LabelledRow } from '../labels.js'
import { defineRule, type Finding } from '../rule.js'
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
      const last = new Map<string, number>()
      for (const scope of labelScopes(view.case.table, [...view.path, 'table'])) yield* inScope(scope, last)
    }
  },
})

/** `last`: the last number of each series under the headings before, which this one may go on from. */
function* inScope(scope: readonly LabelledRow[], last: Map<string, number>): Iterable<Finding> {
  const previous = new Map<string, { number: number; printed: string }>()
  for (const { row, path, printed, label } of scope) {
    if (label === undefined) continue
    const { series, from, to } = label
    const before = previous.get(series)
    const goesOn = before === undefined && (from === 1 || from === (last.get(series) ?? 0) + 1)
    const follows = before !== undefined && (from === before.number + 1 || from === before.number)
    previous.set(series, { number: to, printed })
    last.set(series, to)
    if (goesOn || follows) continue
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

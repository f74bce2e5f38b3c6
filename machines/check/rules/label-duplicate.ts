import { labelledRows } from '../labels.js'
import { defineRule } from '../rule.js'
import { rowWords } from '../say.js'

/** Two rows under one heading do not carry the same printed label. */
export default defineRule({
  id: 'label-duplicate',
  title: 'Hai dòng cùng một nhãn bước',
  on: 'process',
  kind: 'data',
  severity: 'warning',
  *check({ cases }) {
    for (const view of cases) {
      const first = new Map<string, string>()
      for (const { row, path, printed, scope } of labelledRows(view.case.table, [...view.path, 'table'])) {
        const key = `${scope} ${printed.trim().toLowerCase()}`
        const before = first.get(key)
        if (before === undefined) {
          first.set(key, rowWords(row))
          continue
        }
        yield {
          path: [...path, 'no'],
          at: row.id,
          shows: printed,
          what: `Nhãn "${printed}" ghi cho cả ${before} và ${rowWords(row)}.`,
          why: `Văn bản nói "chuyển lại ${printed}" thì không biết là dòng nào.`,
          fix: 'Đánh số lại các bước, hoặc nếu quyết định in như vậy thì chấp nhận phát hiện này và nêu quyết định.',
        }
      }
    }
  },
})

import type { Block, Row } from '../../model/step.js'
import { scopeOf } from '../labels.js'
import { defineRule } from '../rule.js'
import { rowWords } from '../say.js'

/** Two rows under one heading do not carry the same printed label. */
export default defineRule({
  id: 'label-duplicate',
  title: 'Hai dòng cùng một nhãn bước',
  on: 'process',
  kind: 'data',
  severity: 'warning',
  check({ cases }, say) {
    for (const view of cases) {
      const first = new Map<Block | undefined, Map<string, Row>>()
      for (const placed of view.rows) {
        const { row, path } = placed
        if (row.no === undefined) continue
        const scope = scopeOf(placed)
        const labels = first.get(scope) ?? new Map<string, Row>()
        first.set(scope, labels)
        const key = row.no.trim().toLowerCase()
        const before = labels.get(key)
        if (before === undefined) {
          labels.set(key, row)
          continue
        }
        say({
          path: [...path, 'no'],
          at: row.id,
          shows: row.no,
          what: `Nhãn "${row.no}" ghi cho cả ${rowWords(before)} và ${rowWords(row)}.`,
          why: `Văn bản nói "chuyển lại ${row.no}" thì không biết là dòng nào.`,
          fix: 'Đánh số lại các bước, hoặc nếu quyết định in như vậy thì chấp nhận phát hiện này và nêu quyết định.',
        })
      }
    }
  },
})

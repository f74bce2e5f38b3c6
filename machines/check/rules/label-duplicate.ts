import { isStep, type Block, type Row } from '../../model/step.js'
import { scopeOf } from '../labels.js'
import { defineRule } from '../rule.js'
import { rowWords } from '../say.js'

/** Two rows under one heading do not carry the same printed label, unless no dossier goes over both. */
export default defineRule({
  id: 'label-duplicate',
  title: 'Hai dòng cùng một nhãn bước',
  on: 'process',
  kind: 'data',
  severity: 'warning',
  check({ cases }, say) {
    for (const view of cases) {
      const first = new Map<Block | undefined, Map<string, Row[]>>()
      for (const placed of view.rows) {
        const { row, path } = placed
        if (row.no === undefined) continue
        const scope = scopeOf(placed)
        const labels = first.get(scope) ?? new Map<string, Row[]>()
        first.set(scope, labels)
        const key = row.no.trim().toLowerCase()
        const same = labels.get(key) ?? []
        labels.set(key, [...same, row])
        const before = same.find((other) => shareChannel(other, row))
        if (before === undefined) continue
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

/** "Bước 1 (trực tiếp)" and "Bước 1 (trực tuyến)" are one step of any dossier. */
function shareChannel(one: Row, other: Row): boolean {
  const [ones, others] = [one, other].map((row) => (isStep(row) ? row.only?.channel : undefined))
  return ones === undefined || others === undefined || ones.some((channel) => others.includes(channel))
}

import { faultsOf } from '../faults.js'
import { defineRule } from '../rule.js'
import { rowWords } from '../say.js'

/** A jump goes forward; going back must say `backTo`, because its time must be accounted for. */
export default defineRule({
  id: 'jump-backwards',
  title: 'Chuyển về bước trước mà không ghi là trả lại',
  on: 'process',
  kind: 'structural',
  severity: 'error',
  check({ cases }, say) {
    for (const view of cases)
      for (const { path, id, row, outcome } of faultsOf(view, 'jump-backward')) {
        const target = view.rows.find((placed) => placed.row.id === id)
        if (row === undefined || target === undefined) continue
        say({
          path,
          at: row.id,
          ...(outcome !== undefined && { shows: outcome }),
          what: `Kết quả "${outcome ?? ''}" của ${rowWords(row)} chuyển về ${rowWords(target.row)}, là bước không đứng sau nó.`,
          why: 'Hồ sơ quay lại thì phải biết thời gian làm lại tính vào đâu; nếu không, không chứng minh được thời hạn.',
          fix: `Viết { backTo: '${id}', time: 'inside' } nếu làm lại trong thời gian đã ghi của các bước đó, hoặc time: 'again' nếu tính thêm thời gian.`,
        })
      }
  },
})

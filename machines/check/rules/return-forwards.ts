import { faultsOf } from '../faults.js'
import { defineRule } from '../rule.js'
import { rowWords } from '../say.js'

/** A return for rework goes back; to a later step it would let a dossier skip steps in no time. */
export default defineRule({
  id: 'return-forwards',
  title: 'Ghi là trả lại nhưng chuyển tới bước phía sau',
  on: 'process',
  kind: 'structural',
  severity: 'error',
  check({ cases }, say) {
    for (const view of cases)
      for (const { path, id, row, outcome } of faultsOf(view, 'back-forward')) {
        const target = view.rows.find((placed) => placed.row.id === id)
        if (row === undefined || target === undefined) continue
        say({
          path,
          at: row.id,
          ...(outcome !== undefined && { shows: outcome }),
          what: `Kết quả "${outcome ?? ''}" của ${rowWords(row)} ghi là trả lại, nhưng ${rowWords(target.row)} đứng sau nó.`,
          why: 'Thời gian trả lại tính vào các bước đã qua; chuyển tới phía trước thì các bước ở giữa bị bỏ mà không mất thời gian.',
          fix: `Nếu hồ sơ đi tiếp tới bước đó, viết '${id}' thay cho { backTo: … }; nếu trả lại, sửa "backTo" thành bước đứng trước.`,
        })
      }
  },
})

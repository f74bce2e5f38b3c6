import { faultsOf } from '../faults.js'
import { didYouMean } from '../nearest.js'
import { defineRule } from '../rule.js'
import { rowWords } from '../say.js'

/** Every way leads to a row of the same table. */
export default defineRule({
  id: 'target-unknown',
  title: 'Chuyển tới một bước không có trong bảng',
  on: 'process',
  kind: 'structural',
  severity: 'error',
  check({ cases }, say) {
    for (const view of cases)
      for (const { path, id, row, outcome } of faultsOf(view, 'target-unknown')) {
        // What an `after` reads is the matter of `step-unknown`.
        if (outcome === undefined || row === undefined) continue
        say({
          path,
          at: row.id,
          shows: outcome,
          what: `Kết quả "${outcome}" của ${rowWords(row)} chuyển tới '${id}', nhưng bảng không có bước nào mang mã này.`,
          why: 'Hồ sơ có kết quả này không biết đi đâu và sẽ dừng lại ở đây.',
          fix: `${didYouMean(
            id,
            view.rows.map((placed) => placed.row.id),
          )}Sửa mã bước chuyển tới, hoặc viết 'next' nếu chuyển tới dòng kế tiếp.`,
        })
      }
  },
})

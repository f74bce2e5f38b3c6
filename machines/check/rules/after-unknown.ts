import { faultsOf } from '../faults.js'
import { defineRule } from '../rule.js'
import { rowWords } from '../say.js'

/** A step that is routed by an earlier decision must know that decision on every way that leads to it. */
export default defineRule({
  id: 'after-unknown',
  title: 'Bước rẽ theo một kết quả mà trên đường tới đó chưa có',
  on: 'process',
  kind: 'structural',
  severity: 'error',
  *check({ cases }) {
    for (const view of cases)
      for (const { path, id, row } of faultsOf(view, 'after-unknown')) {
        if (row === undefined) continue
        const decider = view.rows.find((placed) => placed.row.id === id)?.row
        yield {
          path,
          at: row.id,
          what: `${rowWords(row).replace(/^b/, 'B')} rẽ theo kết quả của ${decider === undefined ? `'${id}'` : rowWords(decider)}, nhưng có đường tới đây mà chưa có kết quả nào được nêu trong "after".`,
          why: 'Hồ sơ đi đường đó tới bước này thì không biết đi tiếp đâu.',
          fix: 'Nêu đủ các kết quả của bước quyết định trong "after", hoặc thêm "ways" cho trường hợp chưa có kết quả.',
        }
      }
  },
})

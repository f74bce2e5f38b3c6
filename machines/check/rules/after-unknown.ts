import { faultsOf } from '../faults.js'
import { defineRule } from '../rule.js'
import { rowWords, sentence } from '../say.js'

/** A step that is routed by an earlier decision must know that decision on every way that leads to it. */
export default defineRule({
  id: 'after-unknown',
  title: 'Bước rẽ theo một kết quả mà trên đường tới đó chưa có',
  on: 'process',
  kind: 'structural',
  severity: 'error',
  check({ cases }, say) {
    for (const view of cases)
      for (const { path, id, row } of faultsOf(view, 'after-unknown')) {
        if (row === undefined) continue
        const decider = path.at(-1) === 'after' ? undefined : view.rows.find((placed) => placed.row.id === id)?.row
        say({
          path,
          at: row.id,
          what: sentence(
            decider === undefined
              ? `có đường tới ${rowWords(row)} mà chưa có kết quả nào trong "after" của nó.`
              : `${rowWords(row)} rẽ theo kết quả của ${rowWords(decider)}, nhưng ${rowWords(decider)} không có kết quả nào để rẽ theo.`,
          ),
          why: 'Hồ sơ tới bước này bằng đường đó thì không biết đi tiếp đâu.',
          fix:
            decider === undefined
              ? 'Nêu đủ các kết quả của bước quyết định trong "after", hoặc thêm "ways" cho trường hợp chưa có kết quả.'
              : `Ghi các kết quả ("ways") cho '${id}', hoặc sửa "after" thành bước thật sự quyết định.`,
        })
      }
  },
})

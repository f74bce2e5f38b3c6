import { faultsOf } from '../faults.js'
import { defineRule } from '../rule.js'
import { rowWords } from '../say.js'

/** A table, a block and a parallel row have rows. */
export default defineRule({
  id: 'rows-empty',
  title: 'Bảng hoặc mục không có bước nào',
  on: 'process',
  kind: 'structural',
  severity: 'error',
  *check({ process, cases }) {
    // A process without any table is the matter of `table-and-cases`.
    if (process.table === undefined && process.cases === undefined) return
    for (const view of cases)
      for (const { path, row } of faultsOf(view, 'empty'))
        yield {
          path,
          at: row?.id ?? view.case.id,
          what:
            row === undefined ? 'Bảng không có bước nào.' : `${rowWords(row).replace(/^m/, 'M')} không có bước nào.`,
          why: 'Hồ sơ tới đây thì không có việc để làm và không có đường đi tiếp.',
          fix: 'Thêm các bước của bảng đã ban hành, hoặc xoá phần để trống.',
        }
  },
})

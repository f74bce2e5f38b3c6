import { faultsOf } from '../faults.js'
import { defineRule } from '../rule.js'

/** Every channel that a case is for has rows; that blocks are not empty is the matter of `schema`. */
export default defineRule({
  id: 'rows-empty',
  title: 'Một kênh nộp hồ sơ không có bước nào',
  on: 'process',
  kind: 'structural',
  severity: 'error',
  check({ process, cases }, say) {
    // A process without any table is the matter of `table-and-cases`.
    if (process.table === undefined && process.cases === undefined) return
    for (const view of cases)
      for (const { path } of faultsOf(view, 'empty'))
        say({
          path,
          at: view.case.id,
          what: 'Có kênh nộp hồ sơ mà không bước nào trong bảng áp dụng.',
          why: 'Hồ sơ nộp qua kênh đó không có ai tiếp nhận và không có đường đi.',
          fix: 'Bỏ bớt giới hạn "only" của các bước, hoặc ghi "applies" để nói trường hợp này chỉ dành cho những kênh nào.',
        })
  },
})

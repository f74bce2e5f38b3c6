import { faultsOf } from '../faults.js'
import { defineRule } from '../rule.js'
import { rowWords } from '../say.js'

/** Two outcomes of a step must differ without diacritics: the event of the machine is their slug. */
export default defineRule({
  id: 'outcome-duplicate',
  title: 'Hai kết quả của một bước chỉ khác nhau ở dấu',
  on: 'process',
  kind: 'structural',
  severity: 'error',
  check({ cases }, say) {
    for (const view of cases)
      for (const { path, id, row, outcome } of faultsOf(view, 'id-duplicate')) {
        // The duplicate ids of rows are the matter of `id-duplicate`.
        if (row === undefined || outcome === undefined) continue
        say({
          path,
          at: row.id,
          shows: outcome,
          what: `Kết quả "${outcome}" của ${rowWords(row)} viết không dấu thì trùng với một kết quả khác của bước này ('${id}').`,
          why: 'Hệ thống nhận kết quả bằng tên không dấu; hai tên trùng thì hai hướng chuyển lẫn vào nhau.',
          fix: 'Đổi lời của một trong hai kết quả cho khác nhau cả khi bỏ dấu.',
        })
      }
  },
})

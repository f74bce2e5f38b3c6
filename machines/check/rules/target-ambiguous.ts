import { faultsOf } from '../faults.js'
import { defineRule } from '../rule.js'
import { rowWords } from '../say.js'

/** A way leads to one row, not to one of several with the same id. */
export default defineRule({
  id: 'target-ambiguous',
  title: 'Chuyển tới một mã mà nhiều bước cùng mang',
  on: 'process',
  kind: 'structural',
  severity: 'error',
  check({ cases }, say) {
    for (const view of cases)
      for (const { path, id, row, outcome } of faultsOf(view, 'target-ambiguous')) {
        const same = view.rows.filter((placed) => placed.row.id === id).map((placed) => rowWords(placed.row))
        say({
          path,
          ...(row !== undefined && { at: row.id }),
          ...(outcome !== undefined && { shows: outcome }),
          what: `${outcome === undefined ? 'Hướng chuyển' : `Kết quả "${outcome}"`} ${row === undefined ? '' : `của ${rowWords(row)} `}dẫn tới '${id}', là mã của ${same.join(' và ')}.`,
          why: 'Không biết hồ sơ đi tới bước nào trong số đó.',
          fix: `Đặt cho mỗi bước một mã riêng, rồi sửa '${id}' ở đây thành mã của bước muốn chuyển tới.`,
        })
      }
  },
})

import { didYouMean } from '../nearest.js'
import { defineRule } from '../rule.js'
import { rowWords } from '../say.js'

/** The kind of receipt that a step issues must be declared by the province. */
export default defineRule({
  id: 'receipt-unknown',
  title: 'Loại biên lai không có trong danh mục của tỉnh',
  on: 'process',
  kind: 'structural',
  severity: 'error',
  check({ province, steps }, say) {
    for (const { row, path } of steps) {
      if (row.receipt === undefined) continue
      const here = [...path, 'receipt']
      if (province?.receipts === undefined) {
        say({ undecided: 'Tỉnh chưa khai các loại biên lai.', path: here })
        continue
      }
      const known = Object.keys(province.receipts)
      if (known.includes(row.receipt)) continue
      say({
        path: here,
        at: row.id,
        what: `Loại biên lai '${row.receipt}' ở ${rowWords(row)} không có trong danh mục biên lai của ${province.name}.`,
        why: 'Không biết mẫu số và ký hiệu thì hệ thống không lập được biên lai khi thu.',
        fix: `${didYouMean(row.receipt, known)}Sửa loại biên lai, hoặc khai loại này trong "receipts" của tỉnh.`,
      })
    }
  },
})

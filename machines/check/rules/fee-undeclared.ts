import { isNone } from '../../model/fact.js'
import { does } from '../../model/step.js'
import { feesOf } from '../fees.js'
import { defineRule } from '../rule.js'
import { rowWords, sentence } from '../say.js'

/** Nothing is collected where the procedure says that it is free. */
export default defineRule({
  id: 'fee-undeclared',
  title: 'Có bước thu nhưng thủ tục không có khoản thu nào',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  check({ steps, process }, say) {
    const fees = feesOf(process)
    for (const { row, path } of steps) {
      if (!does(row, 'collect') || isNone(row.collects)) continue
      if (fees === undefined) {
        say({ undecided: 'Có bước thu, nhưng dữ liệu của thủ tục chưa nói thu khoản gì.', path })
        continue
      }
      if (fees.length > 0) continue
      say({
        path: [...path, 'does'],
        at: row.id,
        what: sentence(`${rowWords(row)} thu tiền, nhưng dữ liệu của thủ tục ghi là không thu.`),
        why: 'Thu khoản không có trong quy định là thu sai, phải hoàn lại cho người dân.',
        fix: 'Bỏ việc thu ("collect") khỏi bước, hoặc khai khoản thu cùng căn cứ trong "fees" của thủ tục.',
      })
    }
  },
})

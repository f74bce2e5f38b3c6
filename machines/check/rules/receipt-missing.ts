import { isNone } from '../../model/fact.js'
import { does } from '../../model/step.js'
import { defineRule } from '../rule.js'
import { rowWords, sentence } from '../say.js'

/** Whoever collects issues a receipt. */
export default defineRule({
  id: 'receipt-missing',
  title: 'Bước thu phí, lệ phí không lập biên lai',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  check({ steps }, say) {
    for (const { row, path } of steps) {
      if (!does(row, 'collect') || isNone(row.collects) || row.receipt !== undefined) continue
      if (row.collects === undefined) {
        say({ undecided: `Bảng không nêu ${rowWords(row)} thu khoản gì và lập biên lai nào.`, path })
        continue
      }
      say({
        path: [...path, 'collects'],
        at: row.id,
        what: sentence(`${rowWords(row)} thu tiền nhưng không lập biên lai.`),
        why: 'Thu phí, lệ phí phải lập biên lai cho người nộp; không có loại biên lai thì hệ thống không lập được.',
        fix: 'Ghi "receipt" là một loại biên lai của tỉnh.',
      })
    }
  },
})

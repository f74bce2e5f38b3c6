import { isNone } from '../../model/fact.js'
import { listed } from '../../model/listed.js'
import { didYouMean } from '../nearest.js'
import { defineRule } from '../rule.js'
import { rowWords } from '../say.js'

/** A step may collect only fees and charges that the procedure's facts declare. */
export default defineRule({
  id: 'fee-unknown',
  title: 'Bước thu một khoản mà thủ tục không khai',
  on: 'process',
  kind: 'structural',
  severity: 'error',
  check({ process, steps }, say) {
    const known = process.of.flatMap(({ fees }) => listed(fees).map(({ id }) => id))
    for (const { row, path } of steps) {
      if (row.collects === undefined || isNone(row.collects)) continue
      for (const [i, fee] of row.collects.entries()) {
        if (known.includes(fee)) continue
        say({
          path: [...path, 'collects', i],
          at: row.id,
          what: `Khoản thu '${fee}' ở ${rowWords(row)} không có trong các khoản phí, lệ phí của thủ tục.`,
          why: 'Khoản thu không khai thì không có mức thu và căn cứ, nên không lập được biên lai.',
          fix: `${didYouMean(fee, known)}Sửa mã khoản thu, hoặc khai khoản này trong "fees" của thủ tục.`,
        })
      }
    }
  },
})

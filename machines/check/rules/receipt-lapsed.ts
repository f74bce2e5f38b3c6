import { printDay } from '../../model/words.js'
import { firstUncovered } from '../periods.js'
import { defineRule } from '../rule.js'
import { rowWords, sentence } from '../say.js'

/** On every day of the process the kind of receipt that a step issues has a pattern in force (regimes change on 1/7/2026). */
export default defineRule({
  id: 'receipt-lapsed',
  title: 'Loại biên lai không có mẫu số, ký hiệu còn hiệu lực',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  check({ steps, process, province }, say) {
    let asked = false
    for (const { row, path } of steps) {
      const kind = row.receipt === undefined ? undefined : province?.receipts?.[row.receipt]
      if (kind === undefined || row.receipt === undefined) continue
      asked = true
      const day = firstUncovered(
        process.effective,
        kind.patterns.map(({ effective }) => effective),
      )
      if (day === undefined) continue
      say({
        path: [...path, 'receipt'],
        at: row.id,
        shows: day,
        what: sentence(
          `${rowWords(row)} lập "${kind.name}" ('${row.receipt}'), nhưng vào ngày ${printDay(day)} loại này không có mẫu số, ký hiệu nào còn hiệu lực.`,
        ),
        why: 'Biên lai lập theo mẫu hết hiệu lực không có giá trị; từ ngày đó bước thu không lập được biên lai.',
        fix: `Thêm vào "patterns" của '${row.receipt}' mẫu số, ký hiệu dùng từ ngày ${printDay(day)}, hoặc giới hạn hiệu lực của quy trình.`,
      })
    }
    if (!asked) say({ undecided: 'Không bước nào nêu loại biên lai.' })
  },
})

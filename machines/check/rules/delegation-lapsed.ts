import { printDay } from '../../model/words.js'
import { firstUncovered } from '../periods.js'
import { defineRule } from '../rule.js'
import { rowWords } from '../say.js'

/** A power to sign that was handed over is used only while it lasts, on every day of the process. */
export default defineRule({
  id: 'delegation-lapsed',
  title: 'Ký thay, ký thừa ủy quyền ngoài thời hạn được giao',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  check({ process, steps }, say) {
    for (const { row, path } of steps) {
      if (row.onBehalf === undefined) continue
      const { document, effective } = row.onBehalf
      const day = firstUncovered(process.effective, [effective])
      if (day === undefined) continue
      const until = effective.to === undefined ? '' : ` đến ${printDay(effective.to)}`
      say({
        path: [...path, 'onBehalf', 'effective'],
        at: row.id,
        shows: day,
        what: `Việc ký thay ở ${rowWords(row)} theo ${document} có giá trị từ ${printDay(effective.from)}${until}, nhưng quy trình còn dùng vào ngày ${printDay(day)}.`,
        why: 'Văn bản ký khi chưa được giao hoặc đã hết thời hạn giao thì không có giá trị.',
        fix: 'Ghi văn bản giao mới cùng thời hạn của nó, giới hạn thời gian hiệu lực của quy trình, hoặc trả việc ký về người có thẩm quyền.',
      })
    }
  },
})

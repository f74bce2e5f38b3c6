import { printTime } from '../../model/duration.js'
import { acts } from '../../model/step.js'
import { isUncounted } from '../../model/time.js'
import { defineRule } from '../rule.js'
import { rowWords, sentence } from '../say.js'

/** Waiting for another body takes time: it has one, or the clock is stopped; it is not simply left out. */
export default defineRule({
  id: 'wait-uncounted',
  title: 'Thời gian chờ cơ quan khác bị bỏ ra ngoài thời hạn',
  on: 'process',
  kind: 'data',
  severity: 'warning',
  check({ steps }, say) {
    for (const { row, path, blocks } of steps) {
      const does = acts(row)
      if (row.clock === 'stops' || !(does.includes('wait') || does.includes('consult'))) continue
      const within = row.within ?? blocks.find((block) => block.within !== undefined)?.within
      if (!isUncounted(within)) continue
      say({
        path: row.within === undefined ? path : [...path, 'within'],
        at: row.id,
        shows: printTime(within),
        what: sentence(`${rowWords(row)} chờ cơ quan khác mà thời gian ghi "${printTime(within)}", tức là bằng không.`),
        why: 'Đồng hồ của hồ sơ vẫn chạy trong lúc chờ, nên tổng thời gian nhỏ hơn thực tế và ngày hẹn bị trễ.',
        fix: "Ghi thời hạn trả lời của cơ quan được hỏi; nếu pháp luật không tính thời gian này vào thời hạn, ghi clock: 'stops'.",
      })
    }
  },
})

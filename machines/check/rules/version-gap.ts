import { successionsOf } from '../../build/versions.js'
import { shiftDay } from '../../model/day.js'
import { printDay } from '../../model/words.js'
import { defineRule } from '../rule.js'

/** No day lies between the last day of a version and the first of the next. */
export default defineRule({
  id: 'version-gap',
  title: 'Có ngày không phiên bản nào của quy trình có hiệu lực',
  on: 'corpus',
  kind: 'data',
  severity: 'warning',
  check({ corpus }, say) {
    for (const { before, after } of successionsOf(corpus)) {
      const { to } = before.value.effective
      const { from } = after.value.effective
      if (to === undefined || shiftDay(to, 1) >= from) continue
      say({
        subject: after,
        path: ['effective', 'from'],
        shows: `${to} … ${from}`,
        what: `Từ ${printDay(shiftDay(to, 1))} đến ${printDay(shiftDay(from, -1))} không phiên bản nào của quy trình có hiệu lực: phiên bản trước (${before.file}) hết hiệu lực ngày ${printDay(to)}, phiên bản này từ ${printDay(from)}.`,
        why: 'Hồ sơ nộp trong những ngày đó không có quy trình để theo, trong khi thủ tục vẫn phải được giải quyết.',
        fix: 'Sửa ngày cho liền nhau; nếu quả thật có thời gian bỏ trống, chấp nhận phát hiện này và nêu văn bản.',
      })
    }
  },
})

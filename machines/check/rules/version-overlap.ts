import { successionsOf } from '../../build/versions.js'
import { printDay } from '../../model/words.js'
import { defineRule } from '../rule.js'

/** A version that says its last day says one before the next version begins. */
export default defineRule({
  id: 'version-overlap',
  title: 'Hai phiên bản của một quy trình cùng có hiệu lực',
  on: 'corpus',
  kind: 'data',
  severity: 'error',
  check({ corpus }, say) {
    for (const { before, after } of successionsOf(corpus)) {
      const { to } = before.value.effective
      const { from } = after.value.effective
      if (to === undefined || to < from) continue
      say({
        subject: before,
        path: ['effective', 'to'],
        shows: to,
        what: `Phiên bản từ ${printDay(before.value.effective.from)} ghi hết hiệu lực ngày ${printDay(to)}, nhưng phiên bản sau (${after.file}) đã có hiệu lực từ ${printDay(from)}.`,
        why: 'Hồ sơ nhận trong những ngày trùng nhau không biết theo phiên bản nào.',
        fix: `Ghi "effective.to" là ngày trước ${printDay(from)}, hoặc bỏ "effective.to": phiên bản sau tự thay phiên bản trước.`,
      })
    }
  },
})

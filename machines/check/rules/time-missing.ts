import { does } from '../../model/step.js'
import { defineRule } from '../rule.js'
import { sentence, rowWords } from '../say.js'

/** Every step whose time counts has a time, its own or that of the merged cell that it stands in. */
export default defineRule({
  id: 'time-missing',
  title: 'Bước không có thời gian',
  on: 'process',
  kind: 'data',
  severity: 'error',
  check({ steps }, say) {
    for (const { row, path, blocks } of steps) {
      // The step that returns the result takes office hours unless a time is printed (docs/semantics.md §6).
      if (row.within !== undefined || row.clock === 'stops' || does(row, 'return')) continue
      if (blocks.some(({ within }) => within !== undefined)) continue
      say({
        path: [...path, 'id'],
        at: row.id,
        what: sentence(`${rowWords(row)} không có thời gian giải quyết.`),
        why: 'Thiếu thời gian của một bước thì không chứng minh được tổng thời gian, và hệ thống không báo được bước này trễ hạn.',
        fix: 'Ghi "within" theo quyết định; nếu bước không tính thời gian, ghi officeHours() hoặc notCounted(); nếu là thời gian chờ không tính vào thời hạn, ghi clock: \'stops\'.',
      })
    }
  },
})

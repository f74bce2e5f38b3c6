import { isUncollated, judgeLimits, type LimitWords } from '../limits.js'
import { defineRule } from '../rule.js'

/** The longest path stays within the recorded limit, also where the record was not compared with the law yet. */
export default defineRule({
  id: 'time-over-record',
  title: 'Đường dài nhất quá thời hạn trong dữ liệu quốc gia chưa đối chiếu',
  on: 'process',
  kind: 'legal',
  severity: 'warning',
  needs: 'sound',
  check({ process, cases }, say) {
    for (const view of cases) judgeLimits(view, (limit) => isUncollated(limit, process), WORDS, say)
  },
})

const WORDS: LimitWords = {
  why: 'Dữ liệu này chép từ cổng công khai và chưa đối chiếu với văn bản, nên một trong hai bên có thể sai.',
  fix: 'Đối chiếu thời hạn với văn bản: sửa dữ liệu của thủ tục, hoặc rút thời gian của các bước trên đường này.',
}

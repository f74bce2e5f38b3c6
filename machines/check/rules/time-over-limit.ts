import { isUncollated, judgeLimits, type LimitWords } from '../limits.js'
import { defineRule } from '../rule.js'

/** The longest path of every case, channel and outcome stays within the strongest limit that is known. */
export default defineRule({
  id: 'time-over-limit',
  title: 'Đường dài nhất quá thời hạn',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  needs: 'sound',
  check({ process, cases }, say) {
    for (const view of cases) {
      if (view.budgets().every(({ proofs }) => proofs.every(({ limit }) => isUncollated(limit, process))))
        say({ undecided: 'Không biết thời hạn nào để so.', path: view.path })
      judgeLimits(view, (limit) => !isUncollated(limit, process), WORDS, say)
    }
  },
})

const WORDS: LimitWords = {
  why: 'Hồ sơ đi đường này, mỗi bước làm đúng thời gian của mình, vẫn trễ hẹn với người dân.',
  fix: 'Rút thời gian của một hay nhiều bước trên đường này, cho các bước làm song song, hoặc sửa thời hạn nếu chép sai.',
}

import { acts } from '../../model/step.js'
import { intakeSteps, officesOf, officeWords } from '../one-stop.js'
import { defineRule } from '../rule.js'
import { rowWords, sentence } from '../say.js'

/** Whoever files at a one-stop counter pays and collects there: no step sends the citizen to another office. */
export default defineRule({
  id: 'citizen-sent-elsewhere',
  title: 'Người dân phải tới cơ quan khác nơi đã nộp hồ sơ',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  needs: 'flow',
  check({ cases, process, province }, say) {
    if (process.oneStop === false) return
    const named = (offices: Iterable<string>) => officeWords(offices, province)
    for (const view of cases) {
      const counter = new Set(intakeSteps(view).flatMap((step) => [...officesOf(step, province)]))
      if (counter.size === 0) {
        say({ undecided: 'Chưa rõ nơi tiếp nhận hồ sơ.', path: view.path })
        continue
      }
      for (const placed of view.steps) {
        const does = acts(placed.row)
        if (!does.includes('return') && !does.includes('collect')) continue
        const here = officesOf(placed, province)
        if (here.size === 0) say({ undecided: `Chưa rõ cơ quan làm ${rowWords(placed.row)}.`, path: placed.path })
        if (here.size === 0 || [...here].some((office) => counter.has(office))) continue
        say({
          path: [...placed.path, 'by'],
          at: placed.row.id,
          shows: [...here].join(', '),
          what: sentence(
            `${rowWords(placed.row)} làm ở ${named(here)}, không phải nơi đã nộp hồ sơ (${named(counter)}).`,
          ),
          why: 'Theo cơ chế một cửa người dân nộp hồ sơ, nộp tiền và nhận kết quả ở một nơi.',
          fix: 'Giao bước này cho nơi tiếp nhận; nếu người dân buộc phải tới nơi khác, chấp nhận phát hiện này và nêu lý do, hoặc ghi oneStop: false nếu thủ tục không theo cơ chế một cửa.',
        })
      }
    }
  },
})

import { does } from '../../model/step.js'
import { intakeSteps, officesOf, officeWords } from '../one-stop.js'
import { defineRule } from '../rule.js'
import { rowWords, sentence } from '../say.js'

/** A dossier that any counter may take in is returned where the citizen chose, by default where it was filed. */
export default defineRule({
  id: 'return-not-at-intake',
  title: 'Nhận hồ sơ phi địa giới nhưng chỉ trả kết quả ở một số nơi',
  on: 'process',
  kind: 'legal',
  severity: 'warning',
  needs: 'flow',
  check({ cases, process, province }, say) {
    if (process.oneStop === false) return
    const named = (offices: Iterable<string>) => officeWords(offices, province)
    for (const view of cases) {
      const counters = new Set(intakeSteps(view).flatMap((step) => [...officesOf(step, province)]))
      if (counters.size === 0) say({ undecided: 'Chưa rõ nơi tiếp nhận hồ sơ.', path: view.path })
      if (counters.size < 2) continue
      for (const placed of view.steps) {
        if (!does(placed.row, 'return')) continue
        const here = officesOf(placed, province)
        const without = [...counters].filter((office) => !here.has(office))
        // Where none of them returns, the citizen is sent elsewhere: another rule's finding.
        if (here.size === 0 || without.length === 0 || without.length === counters.size) continue
        say({
          path: [...placed.path, 'by'],
          at: placed.row.id,
          shows: [...here].join(', '),
          what: sentence(
            `${rowWords(placed.row)} chỉ trả kết quả ở ${named(here)}, nhưng hồ sơ nộp được cả ở ${named(without)}.`,
          ),
          why: 'Tiếp nhận phi địa giới thì kết quả trả ở nơi người dân chọn, không chọn thì ở nơi đã nộp.',
          fix: "Ghi by: 'intake-point' cho bước trả kết quả, hoặc giới hạn nơi tiếp nhận.",
        })
      }
    }
  },
})

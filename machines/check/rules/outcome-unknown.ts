import { isNone } from '../../model/fact.js'
import { isStep } from '../../model/step.js'
import { didYouMean } from '../nearest.js'
import { defineRule } from '../rule.js'
import { rowWords } from '../say.js'

/** A limit that holds for an outcome names an outcome that the step has. */
export default defineRule({
  id: 'outcome-unknown',
  title: 'Thời hạn theo một kết quả mà bước đó không có',
  on: 'process',
  kind: 'structural',
  severity: 'error',
  check({ process, cases }, say) {
    const rows = cases.flatMap((view) => view.rows.map(({ row }) => row))
    for (const [i, { limits }] of process.of.entries()) {
      if (limits === undefined || isNone(limits)) continue
      for (const [j, { outcome }] of limits.entries()) {
        const deciders = rows.filter((row) => row.id === outcome?.step)
        const known = deciders.flatMap((row) => (isStep(row) ? Object.keys(row.ways ?? {}) : []))
        const [decider] = deciders
        // A step that is not there is the finding of `step-unknown`.
        if (outcome === undefined || decider === undefined || known.includes(outcome.is)) continue
        say({
          path: ['of', i, 'limits', j, 'outcome', 'is'],
          at: decider.id,
          shows: outcome.is,
          what: `Thời hạn dành cho kết quả "${outcome.is}" của ${rowWords(decider)}, nhưng bước này không có kết quả đó.`,
          why: 'Thời hạn không gắn được với đường đi nào, nên không có đường nào được chứng minh theo nó.',
          fix: `${didYouMean(outcome.is, known)}Ghi lời của kết quả đúng như trong "ways" của bước.`,
        })
      }
    }
  },
})

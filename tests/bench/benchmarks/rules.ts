import { loadCorpus } from '../../../cli/load.js'
import { runChecks } from '../../../machines/check/run.js'
import type { Benchmark } from '../benchmark.js'

const PROCEDURES = 2000
const SHOWN = 12

/** What each rule costs on a whole province, most expensive first; of several runs the quickest. */
const benchmark: Benchmark = {
  title: `Cost per rule on ${PROCEDURES} procedures, most expensive first`,
  run({ corpus: folderOf }) {
    const { corpus, locator } = loadCorpus(['procedures'], { base: folderOf(PROCEDURES) })
    const runs = [1, 2, 3].map(() => {
      const started = performance.now()
      const { perRule } = runChecks(corpus, locator, { asOf: '2026-01-01', now: () => performance.now() })
      return { whole: performance.now() - started, perRule }
    })
    const best = runs.reduce((a, b) => (b.whole < a.whole ? b : a))
    const dearest = [...best.perRule].sort((a, b) => b.milliseconds - a.milliseconds)
    const rules = best.perRule.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
    return [
      { what: `all ${best.perRule.length} rules, flows included`, value: best.whole, unit: 'ms' },
      { what: 'in rules', value: rules, unit: 'ms' },
      ...dearest.slice(0, SHOWN).map(({ rule, milliseconds, subjects }) => ({
        what: rule,
        value: milliseconds,
        unit: 'ms' as const,
        note: `${subjects} subjects`,
      })),
    ]
  },
}
export default benchmark

import { acting, edit, isDoing, plainCases, put } from '../edit.js'
import { way, type Way } from '../way.js'

/** Breaks of how a dossier waits and ends. */
export const endWays: readonly Way[] = [
  way({
    id: 'supplement-counted',
    does: 'the clock runs on while the citizen completes the dossier',
    rule: 'supplement-clock-unfounded',
    *mutants(view) {
      for (const { steps } of plainCases(view))
        for (const placed of steps.filter((one) => isDoing(one, 'examine'))) {
          const ways = { đủ: 'next', thiếu: { supplement: placed.row.id } }
          yield {
            process: put(edit(view.process, placed, { ways }), ['policy', 'supplement'], 'count'),
            path: ['policy', 'supplement'],
          }
        }
    },
  }),
  way({
    id: 'stopped-after-decision',
    does: 'a dossier is stopped when the decision has been made',
    rule: 'end-not-allowed',
    *mutants(view) {
      for (const { steps } of plainCases(view)) {
        const decided = steps.findIndex((one) => isDoing(one, 'decide'))
        if (decided >= 0)
          for (const placed of steps.slice(decided))
            yield {
              process: edit(view.process, placed, { ways: { xong: 'next', dừng: { end: 'stopped' } } }),
              at: placed.row.id,
            }
      }
    },
  }),
  way({
    id: 'return-lost',
    does: 'the last step returns the result no more',
    rule: 'status-order-illegal',
    *mutants(view) {
      if (view.process.oneStop === false) return
      for (const { steps } of plainCases(view)) {
        const last = steps.at(-1)
        if (last === undefined || !isDoing(last, 'return')) continue
        if (steps.some((one) => one !== last && isDoing(one, 'return'))) continue
        yield { process: edit(view.process, last, { does: acting(last, 'return') }), at: last.row.id }
      }
    },
  }),
]

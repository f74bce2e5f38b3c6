import type { Path } from '../../../machines/model/corpus.js'
import type { Process } from '../../../machines/model/process.js'
import { isAmount, type Amount } from '../../../machines/model/time.js'
import type { PlacedStep, ProcessView } from '../../../machines/check/rule.js'
import { isNone } from '../../../machines/model/fact.js'
import { fits, spanOf } from '../../../machines/model/duration.js'
import { edit, editFacts, isDoing, plainCases, put } from '../edit.js'
import { way, type Way } from '../way.js'

/** Breaks of times and sums. */
export const timeWays: readonly Way[] = [
  way({
    id: 'time-lost',
    does: 'the time cell of a step is lost',
    rule: 'time-missing',
    *mutants({ process, steps }) {
      for (const placed of steps) {
        if (placed.row.within === undefined || placed.row.clock === 'stops' || isDoing(placed, 'return')) continue
        if (placed.blocks.some(({ within }) => within !== undefined)) continue
        yield { process: edit(process, placed, { within: undefined }), at: placed.row.id }
      }
    },
  }),
  way({
    id: 'time-garbled',
    does: 'a time cell holds words that say no time',
    rule: 'time-as-printed',
    *mutants({ process, steps }) {
      for (const placed of steps)
        if (placed.row.within !== undefined)
          yield { process: edit(process, placed, { within: { asPrinted: 'vài hôm' } }), at: placed.row.id }
    },
  }),
  way({
    id: 'subtotal-mistyped',
    does: 'the printed sum of a phase is another number',
    rule: 'subtotal-mismatch',
    *mutants({ process, cases }) {
      for (const { row, path } of cases.flatMap(({ rows }) => rows))
        if (row.rows !== undefined && isAmount(row.subtotal))
          yield { process: put(process, [...path, 'subtotal'], more(row.subtotal, 1)), at: row.id }
    },
  }),
  way({
    id: 'total-mistyped',
    does: 'the printed total is another number',
    rule: 'total-mismatch',
    *mutants(view) {
      for (const { total, path } of printedTotals(view))
        yield { process: put(view.process, path, more(total, 1)), path }
    },
  }),
  way({
    id: 'time-raised-alone',
    does: 'the time of one step is raised and the totals are left',
    rule: 'total-mismatch',
    *mutants(view) {
      const paths = new Set(printedTotals(view).map(({ path }) => path.slice(0, -1).join('/')))
      for (const { path, steps } of plainCases(view))
        if (paths.has(path.join('/')))
          for (const placed of steps)
            if (isCounting(placed)) yield { process: raised(view.process, placed, 1), path: [...path, 'total'] }
    },
  }),
  way({
    id: 'time-raised-with-totals',
    does: 'the time of one step is raised together with every printed sum',
    rule: 'time-over-limit',
    or: 'time-over-record',
    *mutants(view) {
      const { process } = view
      if (
        !process.of.some(
          ({ limits }) =>
            limits !== undefined &&
            !isNone(limits) &&
            limits.some(
              ({ time, channel, outcome, case: one }) =>
                isAmount(time) && channel === undefined && outcome === undefined && one === undefined,
            ),
        )
      )
        return
      for (const { steps, path, case: one } of plainCases(view))
        for (const placed of steps) {
          if (!isCounting(placed)) continue
          let changed = raised(process, placed, 40)
          if (isAmount(one.total)) changed = put(changed, [...path, 'total'], more(one.total, 40))
          yield { process: changed }
        }
    },
  }),
  way({
    id: 'time-moved',
    does: 'a day is moved from a row of one phase to a row of another',
    rule: 'subtotal-mismatch',
    *mutants(view) {
      for (const { steps } of plainCases(view)) {
        const summed = steps.filter((placed) => isCounting(placed) && isAmount(placed.blocks.at(-1)?.subtotal))
        for (const placed of summed) {
          const other = summed.find(({ blocks }) => blocks.at(-1) !== placed.blocks.at(-1))
          const [mine, theirs] = [placed.row.within, other?.row.within]
          if (other === undefined || !isAmount(mine) || !isAmount(theirs) || mine.n < 0.5) continue
          const first = edit(view.process, placed, { within: more(mine, -0.5) })
          yield {
            process: put(first, [...other.path, 'within'], more(theirs, 0.5)),
            at: placed.blocks.at(-1)?.id ?? '',
          }
        }
      }
    },
  }),
  way({
    id: 'bound-broken',
    does: 'a step takes longer than the bound of its phase',
    rule: 'block-limit-exceeded',
    *mutants(view) {
      for (const { steps } of plainCases(view))
        for (const placed of steps) {
          const block = placed.blocks.findLast(({ limit }) => isAmount(limit))
          if (block !== undefined && isCounting(placed))
            yield { process: raised(view.process, placed, 60), at: block.id }
        }
    },
  }),
  way({
    id: 'step-over-its-phase',
    does: 'one step alone takes longer than what is printed for its phase',
    rule: 'step-longer-than-phase',
    *mutants({ process, steps }) {
      for (const placed of steps) {
        const { subtotal, limit } = placed.blocks.at(-1) ?? {}
        const bound = limit ?? subtotal
        if (isAmount(bound) && isCounting(placed))
          yield { process: edit(process, placed, { within: more(bound, 1) }), at: placed.row.id }
      }
    },
  }),
  way({
    id: 'promised-at-once',
    does: 'a procedure that takes days is said to give its result at once',
    rule: 'immediate-takes-days',
    *mutants({ process, cases }) {
      for (const view of cases)
        if (view.budgets().some(({ worst }) => fits(worst.span, spanOf(ONE_DAY)) === false))
          yield { process: editFacts(process, { immediate: true }), at: view.case.id }
    },
  }),
]

const ONE_DAY: Amount = { n: 1, unit: 'working-day' }
const more = ({ n, unit }: Amount, by: number): Amount => ({ n: n + by, unit })
const isCounting = ({ row }: PlacedStep): boolean => isAmount(row.within) && row.clock !== 'stops'
const raised = (process: Process, placed: PlacedStep, by: number): Process =>
  isAmount(placed.row.within) ? edit(process, placed, { within: more(placed.row.within, by) }) : process

/** Printed totals that equal what is printed in the rows: the proof says so. */
function printedTotals({ cases, process }: ProcessView): { total: Amount; path: Path }[] {
  return cases.flatMap((view) => {
    const path = [...view.path, 'total']
    const total = process.cases === undefined ? process.total : view.case.total
    const equal = view.budgets().every((budget) => budget.total?.equal === true)
    return isAmount(total) && equal ? [{ total, path }] : []
  })
}

import { intakeSteps, officesOf, rolesOf } from '../../../machines/check/one-stop.js'
import type { Step } from '../../../machines/model/step.js'
import { isAmount } from '../../../machines/model/time.js'
import { editFacts, isDoing, listAt, plainCases, put } from '../edit.js'
import { way, type Way } from '../way.js'
import { soleOfficer } from './people.js'

/** Breaks of the one-stop rules, and of likeness between definitions. */
export const oneStopWays: readonly Way[] = [
  way({
    id: 'return-at-other-office',
    does: 'the result is returned at the office that signed',
    rule: 'citizen-sent-elsewhere',
    *mutants(view) {
      if (view.process.oneStop === false) return
      for (const one of view.cases) {
        const counter = new Set(intakeSteps(one).flatMap((step) => [...officesOf(step, view.province)]))
        const signing = one.steps.findLast((step) => isDoing(step, 'decide'))
        const post = signing?.posts[0]
        if (counter.size === 0 || post?.office === undefined || counter.has(post.office)) continue
        for (const placed of one.steps.filter((step) => isDoing(step, 'return')))
          yield {
            process: put(view.process, [...placed.path, 'by'], { role: post.role, at: post.office }),
            at: placed.row.id,
          }
      }
    },
  }),
  way({
    id: 'second-counter',
    does: 'dossiers of one channel are taken in by another role',
    rule: 'counter-split',
    *mutants(view) {
      if (view.process.oneStop === false) return
      const drafting = view.steps.find((step) => isDoing(step, 'examine'))
      const other = drafting && soleOfficer(drafting, view)
      for (const { steps } of plainCases(view)) {
        const [first] = steps
        if (first === undefined || other === undefined || !isDoing(first, 'receive') || first.blocks.length > 0)
          continue
        const roles = rolesOf(first, view.province).filter(
          (role) => view.corpus.registers.roles[role]?.holder === undefined,
        )
        if (roles.length === 0 || roles.includes(other.role)) continue
        const { rows, at } = listAt(view.process, first.path)
        const here: Step = { ...first.row, only: { channel: ['in-person', 'post'] } }
        const online: Step = { ...first.row, id: 'nhan-truc-tuyen', by: other, only: { channel: ['online'] } }
        yield { process: put(view.process, at, [here, online, ...rows.slice(1)]), at: 'nhan-truc-tuyen' }
      }
    },
  }),
  way({
    id: 'return-at-one-counter',
    does: 'of all counters that take in, only one returns',
    rule: 'return-not-at-intake',
    *mutants(view) {
      if (view.process.oneStop === false) return
      for (const one of view.cases) {
        const counter = [...new Set(intakeSteps(one).flatMap((step) => [...officesOf(step, view.province)]))]
        const [office] = counter
        if (counter.length < 2 || office === undefined) continue
        for (const placed of one.steps.filter((step) => isDoing(step, 'return')))
          yield {
            process: put(view.process, [...placed.path, 'by'], { role: 'tiep-nhan', at: office }),
            at: placed.row.id,
          }
      }
    },
  }),
  way({
    id: 'online-left-out',
    does: 'a procedure that is served online takes in nothing online',
    rule: 'online-channel-missing',
    *mutants({ process, cases }) {
      const served = editFacts(process, { service: 'full' })
      for (const [i, { case: one }] of cases.entries()) {
        const applies = { channel: ['in-person'] as const }
        const changed =
          process.cases === undefined
            ? { ...withoutTable(served), cases: [{ ...one, applies }] }
            : put(served, ['cases', i, 'applies'], applies)
        yield { process: changed, at: one.id }
      }
    },
  }),
  way({
    id: 'level-mistyped',
    does: 'the level is another one than the record says',
    rule: 'level-differs-from-record',
    *mutants({ process }) {
      const levels = new Set(process.of.flatMap((national) => national.levels ?? []))
      if (levels.size === 0) return
      for (const [level, words] of [
        ['xa', 'xã'],
        ['tinh', 'tỉnh'],
      ] as const)
        if (!levels.has(level)) yield { process: { ...process, level: words }, path: ['level'] }
    },
  }),
  way({
    id: 'copied-with-a-slip',
    does: 'a table is copied for another procedure and half a day slips from one row to the next',
    rule: 'near-duplicate-times',
    *mutants(view) {
      for (const { steps, case: one } of plainCases(view)) {
        if (one.total === undefined || steps.length < 3) continue
        for (const [i, placed] of steps.entries()) {
          const next = steps[i + 1]
          const [mine, theirs] = [placed.row.within, next?.row.within]
          if (next === undefined || !isAmount(mine) || !isAmount(theirs) || mine.unit !== theirs.unit) continue
          const once = put(view.process, [...placed.path, 'within'], { n: mine.n + 0.5, unit: mine.unit })
          yield {
            process: put(once, [...next.path, 'within'], { n: theirs.n - 0.5, unit: theirs.unit }),
            beside: view.process,
            at: placed.row.id,
          }
        }
      }
    },
  }),
]

function withoutTable<T extends object>(process: T): T {
  return Object.fromEntries(
    Object.entries(process).filter(([key]) => key !== 'table' && key !== 'total' && key !== 'totalLabel'),
  ) as T
}

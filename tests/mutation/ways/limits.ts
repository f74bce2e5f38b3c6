import type { Limit } from '../../../machines/model/national.js'
import { isBlock } from '../../../machines/model/step.js'
import { isAmount, type Amount } from '../../../machines/model/time.js'
import { WORKING_DAY } from '../../../machines/model/duration.js'
import { edit, editFacts, isDoing, plainCases, put } from '../edit.js'
import { way, type Way } from '../way.js'

/** Breaks of limits, and of what is counted within them. */
export const limitWays: readonly Way[] = [
  way({
    id: 'limit-halved-online',
    does: 'the limit of dossiers that are filed online is another one, the process is the same',
    rule: 'limit-differs-by-channel',
    *mutants({ process, cases }) {
      const limits: Limit[] = [
        { time: days(60), channel: ['in-person', 'post'] },
        { time: days(30), channel: ['online'] },
      ]
      for (const { case: one, flows } of cases)
        if (flows.some(({ channels }) => channels.includes('online') && channels.length > 1))
          yield { process: editFacts(process, { limits }), at: one.id }
    },
  }),
  way({
    id: 'rework-unpaid',
    does: 'the limit is what the steps add up to, and a step returns the dossier and spends its time again',
    rule: 'return-eats-limit',
    *mutants(view) {
      const process = { ...view.process, policy: { ...view.process.policy, reworks: 0 } }
      for (const { steps, path } of plainCases(view)) {
        const sum = workingDays(steps.map(({ row }) => row.within))
        if (sum === undefined || process.reads !== undefined) continue
        const limited = editFacts(process, { limits: [{ time: days(sum) }] })
        for (const placed of steps.filter((one) => isDoing(one, 'decide', 'review'))) {
          const earlier = steps[steps.indexOf(placed) - 1]
          if (earlier === undefined || path.length > 2) continue
          const ways = { đạt: 'next', 'chưa đạt': { backTo: earlier.row.id, time: 'again' } }
          yield { process: put(limited, [...placed.path, 'ways'], ways), at: placed.row.id }
        }
      }
    },
  }),
  way({
    id: 'limit-in-calendar-days',
    does: 'the limit is given in weeks of calendar days, with no day to spare for a holiday',
    rule: 'limit-short-at-holidays',
    *mutants(view) {
      for (const { steps, case: one } of plainCases(view)) {
        const sum = workingDays(steps.map(({ row }) => row.within))
        if (sum === undefined || sum < 3) continue
        const limits: Limit[] = [{ time: { n: Math.ceil((sum * 7) / 5), unit: 'calendar-day' } }]
        yield { process: editFacts(view.process, { limits }), at: one.id }
      }
    },
  }),
  way({
    id: 'day-unread',
    does: 'the cells say "ngày" and nobody says of which kind',
    rule: 'time-ambiguous',
    *mutants(view) {
      const { reads: _, ...process } = view.process
      for (const { steps, case: one } of plainCases(view)) {
        const sum = workingDays(steps.map(({ row }) => row.within))
        const inDays = steps.some(({ row }) => isAmount(row.within) && row.within.unit === 'working-day')
        if (sum === undefined || sum < 3 || !Number.isInteger(sum) || !inDays) continue
        const limits: Limit[] = [{ time: { n: sum, unit: 'calendar-day' } }]
        const bare = steps.reduce(
          (changed, { row, path }) =>
            isAmount(row.within) && row.within.unit === 'working-day'
              ? put(changed, [...path, 'within'], { n: row.within.n, unit: 'day' })
              : changed,
          editFacts(process, { limits }),
        )
        yield { process: bare, at: one.id }
      }
    },
  }),
  way({
    id: 'appointment-put-off',
    does: 'the last of several appointments is put off far beyond the limit',
    rule: 'appointments-over-limit',
    *mutants({ process, cases }) {
      for (const { rows, case: one } of cases) {
        const appointed = rows.filter(({ row, blocks }) => isBlock(row) && blocks.length === 0 && isAmount(row.limit))
        const last = appointed.at(-1)
        if (appointed.length > 1 && last !== undefined)
          yield { process: put(process, [...last.path, 'limit'], days(500)), at: one.id }
      }
    },
  }),
  way({
    id: 'cell-merged-over-times',
    does: 'a phase gets a merged time cell while its steps keep their own',
    rule: 'time-inside-shared',
    *mutants({ process, cases }) {
      for (const { rows, steps } of cases)
        for (const block of rows) {
          if (!isBlock(block.row) || block.row.within !== undefined) continue
          const inside = steps.find(({ row, blocks }) => blocks.at(-1)?.id === block.row.id && isAmount(row.within))
          if (inside !== undefined)
            yield { process: put(process, [...block.path, 'within'], days(7)), at: inside.row.id }
        }
    },
  }),
  way({
    id: 'wait-left-out',
    does: 'a step asks another body, and its time is "Giờ hành chính"',
    rule: 'wait-uncounted',
    *mutants({ process, steps }) {
      for (const placed of steps)
        if (placed.row.clock !== 'stops')
          yield {
            process: edit(process, placed, { does: 'consult', within: { uncounted: 'office-hours' } }),
            at: placed.row.id,
          }
    },
  }),
  way({
    id: 'cutoff-lost',
    does: 'a procedure gives its result at once, and nobody says what holds after 15:00',
    rule: 'cutoff-undeclared',
    *mutants({ process, cases }) {
      if (process.oneStop === false) return
      const { cutoff: _, ...policy } = process.policy
      for (const { case: one } of cases)
        yield { process: { ...editFacts(process, { immediate: true }), policy }, at: one.id }
    },
  }),
  way({
    id: 'heading-of-other-level',
    does: 'a phase gets the heading of the other level',
    rule: 'level-mismatch',
    *mutants({ process, cases, province }) {
      for (const { rows, steps } of cases)
        for (const block of rows) {
          if (!isBlock(block.row)) continue
          const inside = steps.filter(({ blocks }) => blocks.at(-1)?.id === block.row.id)
          for (const [level, title] of [
            ['tinh', 'Cấp xã'],
            ['xa', 'Cấp tỉnh'],
          ] as const) {
            const wrong = inside.find(
              (placed) =>
                isDoing(placed, 'examine', 'review', 'decide') &&
                placed.posts.some(({ office }) => office !== undefined && province?.offices[office]?.level === level) &&
                placed.posts.every(({ office }) => office === undefined || !province?.offices[office]?.anyOf),
            )
            if (wrong !== undefined) yield { process: put(process, [...block.path, 'title'], title), at: wrong.row.id }
          }
        }
    },
  }),
]

const days = (n: number): Amount => ({ n, unit: 'working-day' })

/** What the times add up to, where each of them is working time or none. */
function workingDays(times: readonly unknown[]): number | undefined {
  let minutes = 0
  for (const time of times as readonly Parameters<typeof isAmount>[0][]) {
    if (!isAmount(time)) continue
    if (time.unit === 'working-day') minutes += time.n * WORKING_DAY
    else if (time.unit === 'working-hour') minutes += time.n * 60
    else return undefined
  }
  return minutes === 0 ? undefined : minutes / WORKING_DAY
}

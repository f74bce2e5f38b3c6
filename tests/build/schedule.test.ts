import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Process } from 'tthc'
import { budgetOf } from '../../machines/build/budget.js'
import { buildFlows, casesOf } from '../../machines/build/build-flow.js'
import type { Flow } from '../../machines/build/flow.js'
import { scheduleOf } from '../../machines/build/schedule.js'
import { asSound } from '../../machines/build/sound.js'
import { addSpans, compareSpans } from '../../machines/model/duration.js'
import { arbitraryProcess } from './arbitrary.js'
import { registers } from './fixtures/registers.js'
import * as six from './fixtures/six.js'

const RUNS = Number(process.env['TTHC_RUNS'] ?? 300)

/** Compares the sum of what the stops spend with the span of the way, for every proof; says how many were compared. */
function agree(process: Process): number {
  let compared = 0
  casesOf(process).forEach((placed, index) => {
    const { flows, faults } = buildFlows(process, index, registers, 'p')
    for (const flow of flows) {
      if (asSound(flow, faults) === undefined) continue
      const budget = budgetOf(process, index, flow, registers)
      const ways = [{ worst: budget.worst }, ...budget.proofs.map(({ worst, limit }) => ({ worst, ...limit }))]
      for (const { worst, ...limit } of ways) {
        const starts = 'starts' in limit ? limit.starts : undefined
        const stops = scheduleOf(process, placed, flow, worst, starts)
        const sum = addSpans(...stops.map(({ spends }) => spends))
        if (isTangled(flow)) expect(compareSpans(sum, worst.span)).toMatch(/less|equal/)
        else expect(sum).toEqual(worst.span)
        stops.forEach((stop, at) => {
          const before = stops[at - 1]
          if (before !== undefined) expect(stop.starts).toEqual(addSpans(before.starts, before.spends))
        })
        compared++
      }
    }
  })
  return compared
}

/** Loops of `inside` returns with parallel rows or other returns in them: the nodes do not tell which return was taken. */
const isTangled = ({ nodes, edges }: Flow): boolean =>
  edges.some(({ rework, move }) => rework?.time === 'inside' && move === 'back') &&
  ([...nodes.values()].some(({ kind }) => kind === 'fork') ||
    edges.some(({ rework, tag }) => rework?.time === 'again' && tag === 'process'))

it('spends what the longest way of the six hard tables spends', () => {
  expect(
    Object.values(six)
      .map(agree)
      .every((compared) => compared > 0),
  ).toBe(true)
})

it(`spends what the longest ways of ${RUNS} random processes spend`, () => {
  let compared = 0
  fc.assert(
    fc.property(arbitraryProcess({ rows: 5 }), (process) => {
      compared += agree(process)
    }),
    { numRuns: RUNS },
  )
  expect(compared).toBeGreaterThan(RUNS)
})

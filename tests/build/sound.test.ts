import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Row } from 'tthc'
import { buildFlows } from '../../machines/build/build-flow.js'
import type { Flow } from '../../machines/build/flow.js'
import { analyse, asSound } from '../../machines/build/sound.js'
import { arbitraryProcess } from './arbitrary.js'
import { search } from './brute-force.js'
import { processOf, registers } from './fixtures/registers.js'
import * as six from './fixtures/six.js'

const RUNS = Number(process.env['TTHC_RUNS'] ?? 10_000)

function flowOf(table: readonly Row[]): Flow {
  const flow = buildFlows(processOf(table), 0, registers, 'p').flows[0]
  if (flow === undefined) throw new Error('no flow')
  return flow
}
const step = (id: string, more: Partial<Row> = {}): Row =>
  ({ id, name: id.toUpperCase(), does: 'other', ...more }) as Row
const branch = (id: string, ...rows: Row[]): Block => ({ id, rows })

describe('soundness', () => {
  it('passes the six hard tables', () => {
    for (const process of Object.values(six)) {
      const { flows, faults } = buildFlows(process, 0, registers, 'p')
      expect(flows.map((flow) => asSound(flow, faults))).toEqual(flows)
    }
  })

  it('shows a step without a way out, with the way to it', () => {
    const found = analyse(flowOf([step('a', { ways: { đạt: 'next', hỏng: 'c' } }), step('b'), step('c', { ways: {} })]))
    expect(found.sound).toBe(false)
    expect(found.stuck.map(({ node, trace }) => [node, trace.titles])).toEqual([['c', ['A', 'C']]])
  })

  it('shows a loop that cannot be left', () => {
    const found = analyse(
      flowOf([
        step('a'),
        step('b'),
        step('c', { ways: { lại: { backTo: 'b', time: 'inside' }, thiếu: { supplement: 'c' } } }),
      ]),
    )
    expect(found.livelock.map(({ loop, trace }) => [loop, trace.titles])).toEqual([
      [
        ['b', 'c', 'bo-sung@c'],
        ['A', 'B'],
      ],
    ])
    expect(found.stuck).toEqual([])
  })

  it('shows rows that nothing leads to, also behind a join that never fires', () => {
    const jumped = analyse(flowOf([step('a', { ways: { xong: 'c' } }), step('b'), step('c')]))
    expect(jumped.unreachable.map(({ id, path }) => [id, path])).toEqual([['b', ['table', 1]]])
    const stopped = analyse(
      flowOf([{ id: 'p', branches: [branch('x', step('a')), branch('y', step('b', { ways: {} }))] }, step('c')]),
    )
    expect(stopped.stuck.map(({ node }) => node)).toEqual(['b'])
    expect(stopped.unreachable.map(({ id }) => id)).toEqual(['c'])
  })

  it('shows an outcome that never arrives where it is read', () => {
    const found = analyse(
      flowOf([
        step('a', { ways: { đạt: 'next', hỏng: { end: 'refused' } } }),
        step('b', { after: { a: { đạt: 'next', hỏng: { end: 'refused' } } } }),
      ]),
    )
    expect(found.dead.map(({ path }) => path)).toEqual([['table', 1, 'after', 'a', 'hỏng']])
  })

  it('shows a way that leaves a branch, and one that enters it', () => {
    const leaves = analyse(
      flowOf([
        {
          id: 'p',
          branches: [
            branch('x', step('a', { ways: { được: 'next', thôi: { end: 'refused' } } })),
            branch('y', step('b')),
          ],
        },
        step('c'),
      ]),
    )
    expect(leaves.improper.map(({ node, to, event }) => [node, to, event])).toEqual([
      ['a', 'ket-thuc.refused', 'a:thoi'],
    ])
    const enters = analyse(
      flowOf([
        step('s', { ways: { nhanh: 'a', thường: 'next' } }),
        { id: 'p', branches: [branch('x', step('a')), branch('y', step('b'))] },
      ]),
    )
    expect(enters.improper.map(({ node, to }) => [node, to])).toEqual([['s', 'a']])
  })

  it('a way out of a nested branch, over a row that its channel does not have, crosses the border', () => {
    const inner: Row = {
      id: 'p',
      branches: [branch('x', step('a', { ways: { đi: 'c', tiếp: 'next' } })), branch('y', step('b'))],
    }
    const outer: Row = {
      id: 'q',
      branches: [branch('t', inner, step('c', { only: { channel: ['post'] } })), branch('u', step('d'))],
    }
    const flow = flowOf([outer, step('e')])
    expect(analyse(flow).improper.map(({ node, to }) => [node, to])).toEqual([['a', 'q.hop']])
    expect(search(flow, 400).proper).toBe(false)
  })

  it('decides 17 parallel branches, and nested ones, without interleavings', () => {
    const many = Array.from({ length: 17 }, (_, i) =>
      branch(
        `n${i}`,
        step(`a${i}`),
        step(`b${i}`, { ways: { được: 'next', lại: { backTo: `a${i}`, time: 'inside' } } }),
      ),
    )
    const nested: Row = {
      id: 'q',
      branches: [branch('t', { id: 'p', branches: many }, step('z')), branch('u', step('v'))],
    }
    const flow = flowOf([step('s'), nested, step('e')])
    const began = performance.now()
    expect(analyse(flow).sound).toBe(true)
    expect(performance.now() - began).toBeLessThan(100)
  })

  it(
    `agrees with a search of all markings on ${RUNS} random processes`,
    () => {
      let looked = 0
      let unsound = 0
      fc.assert(
        fc.property(arbitraryProcess({ faulty: true, rows: 5 }), (process) => {
          const { flows, faults } = buildFlows(process, 0, registers, 'p')
          for (const flow of flows) {
            const searched = search(flow, 400)
            if (searched.cut) continue
            const found = analyse(flow)
            looked++
            if (!found.sound) unsound++
            if (found.improper.length > 0) {
              // A token that enters a branch from outside may still end it where one branch is enough.
              if (needsAll(flow)) expect(searched.proper && searched.completes, 'crossing').toBe(false)
              continue
            }
            expect(searched.proper, 'proper').toBe(true)
            expect(searched.completes, 'completes').toBe(found.stuck.length === 0 && found.livelock.length === 0)
            const missed = [...flow.nodes.values()].filter(
              (node) => node.kind === 'step' && !searched.reached.has(node.id),
            )
            const missedSteps = new Set(missed.map((node) => node.kind === 'step' && node.step.id))
            for (const node of flow.nodes.values())
              if (node.kind === 'step' && searched.reached.has(node.id)) missedSteps.delete(node.step.id)
            expect(found.unreachable.length).toBe(missedSteps.size + flow.unreached.length)
            if (faults.length === 0)
              expect(found.dead.map(({ path }) => path.join('/'))).toEqual(untaken(flow, searched))
          }
        }),
        { numRuns: RUNS },
      )
      expect(looked).toBeGreaterThan(RUNS * 0.9)
      expect(unsound).toBeGreaterThan(RUNS * 0.05)
    },
    60_000 + RUNS * 20,
  )
})

const needsAll = (flow: Flow): boolean =>
  [...flow.nodes.values()].every((node) => {
    const fork = node.kind === 'join' ? flow.nodes.get(node.fork) : undefined
    return node.kind !== 'join' || (fork?.kind === 'fork' && fork.branches.length === node.needed && node.needed > 1)
  })

/** Ways of reached steps that the search never took, leaving aside what reads a step that is not in the flow. */
function untaken(flow: Flow, { taken, reached }: ReturnType<typeof search>): string[] {
  const steps = new Map<string, Flow['nodes'] extends ReadonlyMap<string, infer N> ? N : never>()
  for (const node of flow.nodes.values())
    if (node.kind === 'step' && reached.has(node.id) && !steps.has(node.step.id)) steps.set(node.step.id, node)
  return [...steps.values()].flatMap((node) => {
    if (node.kind !== 'step') return []
    const { after = {}, ways = {} } = node.step
    const read = Object.entries(after).flatMap(([decider, routed]) =>
      steps.has(decider) ? Object.keys(routed).map((outcome) => ['after', decider, outcome]) : [],
    )
    return [...read, ...Object.keys(ways).map((outcome) => ['ways', outcome])]
      .map((way) => [...node.path, ...way].join('/'))
      .filter((way) => !taken.has(way))
  })
}

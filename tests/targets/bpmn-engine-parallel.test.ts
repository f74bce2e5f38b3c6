import fc from 'fast-check'
import { workingDays, type Post, type Row, type Step } from 'tthc'
import { describe, expect, test } from 'vitest'
import { contextOf } from '../../generators/bpmn/context.js'
import { plain } from '../../generators/bpmn/dialect.js'
import { writeDefinitions } from '../../generators/bpmn/write-definitions.js'
import type { FlowEdge, SoundFlow } from '../../machines/build/flow.js'
import { simplePaths } from '../../machines/build/paths.js'
import { processOf } from '../build/fixtures/registers.js'
import { compiled } from '../generators/compiled.js'
import { compiledOr, dressedProcess } from '../swimlane/processes.js'
import { engineFile } from './bpmn-engine/engine-file.js'
import { engineTrace } from './bpmn-engine/engine-trace.js'
import { machineTrace } from './bpmn-engine/machine-trace.js'
import { walksOf } from './bpmn-engine/walks.js'

type Drawn = ReturnType<typeof compiled>

async function runsLikeMachine(
  { compiled: one, input }: Drawn,
  flow: SoundFlow,
  ways: readonly (readonly FlowEdge[])[],
): Promise<void> {
  const file = await engineFile(writeDefinitions(contextOf(one, flow, input), plain))
  for (const way of ways) {
    const events = way.map(({ event }) => event)
    expect([flow.id, await engineTrace(file, events)]).toEqual([flow.id, machineTrace(flow, events)])
  }
}

/** The commune receives; an office of the commune and one of the province are asked at once. */
const asked = (): Row[] => {
  const step = (id: string, at: string, does: Step['does'], more: Partial<Step> = {}): Step => ({
    id,
    name: id,
    by: {
      role: at === 'so-y-te' ? 'van-thu' : at === 'ubnd-xa' ? 'lanh-dao' : 'lanh-dao-phong',
      at,
    } as unknown as Post,
    does,
    within: workingDays(1),
    ...more,
  })
  return [
    step('nhan', 'phong-vhxh', 'receive'),
    {
      id: 'lay-y-kien',
      branches: [
        { id: 'xa', rows: [step('y-kien-xa', 'ubnd-xa', 'review', { ways: { đạt: 'next', 'đạt một phần': 'next' } })] },
        { id: 'so', rows: [step('y-kien-so', 'so-y-te', 'review'), step('ky-so', 'so-y-te', 'examine')] },
      ],
    },
    step('tra', 'phong-vhxh', 'return'),
  ]
}

describe('branches at once, run by bpmn-engine', () => {
  test('in both orders, across two levels', async () => {
    const one = compiled(processOf(asked()))
    const [flow] = one.compiled.flows
    if (flow === undefined) throw new Error('not sound')
    const published = simplePaths(flow).paths.map(({ edges }) => edges)
    const orders = published.map((edges) => edges.findIndex(({ from }) => from === 'y-kien-xa'))
    expect(new Set(orders)).toEqual(new Set([1, 2, 3]))
    const wanted = flow.edges.filter(({ move }) => move !== 'fork').filter(({ from }) => from !== 'lay-y-kien.hop')
    await runsLikeMachine(one, flow, [...published, ...walksOf(flow, new Set(wanted))])
  }, 120_000)

  test('in random processes, wherever every branch is waited for', async () => {
    let run = 0
    const drawn = fc.sample(dressedProcess(), { numRuns: 40, seed: 11 }).flatMap((process) => compiledOr(process) ?? [])
    for (const one of drawn)
      for (const flow of one.compiled.flows) {
        const nodes = [...flow.nodes.values()]
        const forks = nodes.flatMap((node) => (node.kind === 'fork' ? [node] : []))
        const needed = new Map(nodes.flatMap((node) => (node.kind === 'join' ? [[node.fork, node.needed]] : [])))
        if (forks.length === 0 || nodes.length > 20) continue
        if (forks.some(({ id, branches }) => (needed.get(id) ?? 0) < branches.length)) continue
        const some = [false, true].flatMap((policy) => simplePaths(flow, { policy, limit: 2 }).paths)
        await runsLikeMachine(
          one,
          flow,
          some.map(({ edges }) => edges),
        )
        run++
      }
    expect(run).toBeGreaterThan(3)
  }, 120_000)
})

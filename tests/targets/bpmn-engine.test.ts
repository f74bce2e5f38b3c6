import { Engine } from 'bpmn-engine'
import { describe, expect, test } from 'vitest'
import { contextOf } from '../../generators/bpmn/context.js'
import { idOf } from '../../generators/bpmn/ids.js'
import { plain } from '../../generators/bpmn/dialect.js'
import { writeDefinitions } from '../../generators/bpmn/write-definitions.js'
import type { FlowEdge, SoundFlow } from '../../machines/build/flow.js'
import { simplePaths } from '../../machines/build/paths.js'
import { shippedTrees } from '../generators/shipped.js'
import { engineFile, type EngineFile } from './bpmn-engine/engine-file.js'
import { engineTrace } from './bpmn-engine/engine-trace.js'
import { machineTrace } from './bpmn-engine/machine-trace.js'
import { shapeOf } from './bpmn-engine/shape.js'
import { walksOf } from './bpmn-engine/walks.js'

const drawn = shippedTrees().flatMap((input) =>
  input.cases.flatMap((compiled) =>
    compiled.flows.map((flow) => ({ flow, text: writeDefinitions(contextOf(compiled, flow, input), plain) })),
  ),
)
/** One flow of each shape: bpmn-engine goes by nothing else. */
const shapes = [...new Map(drawn.map((one) => [shapeOf(one.text), one])).values()]

describe('the shipped files, run by bpmn-engine', () => {
  test('stand after every event where the machine stands, and end with its status', async () => {
    expect(shapes.length).toBeGreaterThan(30)
    for (const { flow, text } of shapes) {
      const file = await engineFile(text)
      const published = simplePaths(flow).paths.map(({ edges }) => edges)
      for (const walk of [...published, ...walksOf(flow, wantedOf(flow, file))]) {
        const events = walk.map(({ event }) => event)
        expect([flow.id, await engineTrace(file, events)]).toEqual([flow.id, machineTrace(flow, events)])
      }
    }
  }, 300_000)

  test('go on when the time of the whole runs out', async () => {
    const timed = shapes.filter(({ text }) => text.includes('"ThoiHan.'))
    expect(timed.length).toBeGreaterThan(30)
    for (const { flow, text } of timed) {
      const file = await engineFile(text)
      const events = simplePaths(flow).paths[0]?.edges.map(({ event }) => event) ?? []
      for (const late of new Set([0, Math.floor(events.length / 2), events.length - 1]))
        expect([flow.id, await engineTrace(file, events, late)]).toEqual([flow.id, machineTrace(flow, events)])
    }
  }, 120_000)

  test('are shown to it pool by pool, because it cannot read a pool without a process', async () => {
    await expect(new Engine({ source: shapes[0]?.text ?? '' }).getDefinitions()).rejects.toThrow("reading 'id'")
  })
})

describe('a file that somebody changed', () => {
  const [one] = shapes.filter(
    ({ flow, text }) => flow.edges.some(({ move }) => move === 'supplement') && />ketQua = /.test(text),
  )
  if (one === undefined) throw new Error('nothing to change')
  const { flow, text } = one
  const walks = (file: EngineFile): string[][] =>
    walksOf(flow, wantedOf(flow, file)).map((walk) => walk.map(({ event }) => event))
  const isLikeMachine = async (changed: string): Promise<boolean> => {
    const file = await engineFile(changed)
    for (const events of walks(file)) {
      const trace = await engineTrace(file, events).catch(String)
      if (JSON.stringify(trace) !== JSON.stringify(machineTrace(flow, events))) return false
    }
    return true
  }

  test.each<[string, (text: string) => string]>([
    [
      'a message that nobody awaits',
      (text) => text.replace(/(<bpmn:intermediateThrowEvent[^]*?messageRef=")/, '$1Khac.'),
    ],
    ['another outcome in a condition', (text) => text.replace(/ketQua = "/, 'ketQua = "x')],
    ['a request that does not end the dossier', (text) => text.replaceAll('yeuCau in (', 'khac in (')],
    [
      'an exception that leads elsewhere',
      (text) => text.replace(/(sourceRef="NgoaiLe[^"]*" targetRef=")Buoc[^"]*/, '$1KhongCo'),
    ],
    ['another status at an end', (text) => text.replaceAll('Trạng thái 10', 'Trạng thái 9')],
  ])('%s: the traces differ', async (_, change) => {
    expect(change(text)).not.toBe(text)
    expect(await isLikeMachine(change(text))).toBe(false)
  })
})

/**
 * Every published way and every exception; each of those that may happen wherever the dossier is, which are one event
 * sub-process, in one place.
 */
function wantedOf({ edges }: SoundFlow, { read }: EngineFile): Set<FlowEdge> {
  const isAnytime = ({ from, tag, move, exception = '' }: FlowEdge): boolean =>
    tag === 'policy' && move === 'end' && !read.nodes.has(idOf('exception', from, exception))
  const last = new Map(edges.filter(isAnytime).map((edge) => [edge.exception, edge]))
  return new Set([...edges.filter((edge) => !isAnytime(edge)), ...last.values()])
}

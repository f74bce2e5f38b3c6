import type { BpmnContext } from '../../generators/bpmn/context.js'
import { poolsOf } from '../../generators/bpmn/pools.js'
import type { Flow, FlowEdge, FlowNode, StepNode } from '../../machines/build/flow.js'
import type { Time } from '../../machines/model/time.js'

/** The context with one thing of it changed, for each thing that a file shows; named by what differs. */
export function likeContexts(one: BpmnContext): [what: string, other: BpmnContext][] {
  return CHANGES.flatMap(([what, change]) => {
    const other = change(one)
    return other === undefined ? [] : [[what, { ...other, said: new Map() }]]
  })
}

type Change = (one: BpmnContext) => BpmnContext | undefined

/** `undefined` where nothing has changed. */
const nodes =
  (change: (node: FlowNode) => FlowNode): Change =>
  (one) =>
    withFlow(one, change, (edge) => edge)
const steps = (change: (node: StepNode) => StepNode): Change =>
  nodes((node) => (node.kind === 'step' ? change(node) : node))
const edges =
  (change: (edge: FlowEdge) => FlowEdge): Change =>
  (one) =>
    withFlow(one, (node) => node, change)

function withFlow(
  one: BpmnContext,
  ofNode: (node: FlowNode) => FlowNode,
  ofEdge: (edge: FlowEdge) => FlowEdge,
): BpmnContext | undefined {
  const nodes = new Map([...one.flow.nodes].map(([id, node]) => [id, ofNode(node)]))
  const out = new Map([...one.flow.out].map(([id, edges]) => [id, edges.map(ofEdge)]))
  const edges = [...out.values()].flat()
  const isSame =
    [...one.flow.nodes].every(([id, node]) => nodes.get(id) === node) &&
    one.flow.edges.every((edge, at) => edges[at] === edge)
  if (isSame) return undefined
  const into = new Map([...nodes.keys()].map((id) => [id, edges.filter(({ to }) => to === id)]))
  const { id, caseId, channels, start, published, unreached } = one.flow
  const flow: Flow = { id, caseId, channels, start, published, unreached, nodes, out, edges, in: into }
  return { ...one, flow, pools: poolsOf(flow, one.rows, one.input, one.isCollaboration) }
}

const policies =
  (change: (name: string) => string): Change =>
  (one) => {
    const { corpus } = one.input
    const base = corpus.registers.policies[one.compiled.entry.value.policy.base]
    if (base === undefined) return undefined
    const exceptions = base.exceptions.map((exception) => ({ ...exception, name: change(exception.name) }))
    const changed = { ...corpus.registers.policies, [one.compiled.entry.value.policy.base]: { ...base, exceptions } }
    return {
      ...one,
      input: { ...one.input, corpus: { ...corpus, registers: { ...corpus.registers, policies: changed } } },
    }
  }

const lanes =
  (change: (lane: BpmnContext['pools']['lanes'][number]) => BpmnContext['pools']['lanes'][number]): Change =>
  (one) => ({ ...one, pools: { ...one.pools, lanes: one.pools.lanes.map(change) } })

/** Everything in the lane that is as far from the other end. */
const mirrored: Change = (one) => {
  const { pools } = one
  const laneOf = (node: string): number => pools.lanes.length - 1 - pools.laneOf(node)
  const poolOf = (node: string): number => pools.poolOfLane(laneOf(node))
  return { ...one, pools: { ...pools, laneOf, poolOf, home: poolOf(one.flow.start) } }
}

const total =
  (time: Time | undefined): Change =>
  (one) => {
    const { total: _, ...rest } = one.compiled.case
    return { ...one, compiled: { ...one.compiled, case: { ...rest, ...(time && { total: time }) } } }
  }

const title =
  (change: (text: string) => string): Change =>
  (one) => {
    const { entry } = one.compiled
    const [first, ...more] = entry.value.of
    if (first === undefined) return undefined
    const value = { ...entry.value, of: [{ ...first, name: change(first.name) }, ...more] }
    return { ...one, compiled: { ...one.compiled, entry: { ...entry, value } } }
  }

/** As wide as before, so that nothing else need change with it. */
const turned = (word: string): string => [...word].reverse().join('')

const CHANGES: readonly [what: string, change: Change][] = [
  ['a name of a step', steps((node) => ({ ...node, step: { ...node.step, name: `${turned(node.step.name)} x` } }))],
  ['a long name', steps((node) => ({ ...node, step: { ...node.step, name: `${node.step.name} `.repeat(9) } }))],
  ['no time', steps((node) => (node.step.within === undefined ? node : { ...node, step: withoutTime(node.step) }))],
  ['a time', steps((node) => ({ ...node, step: { ...node.step, within: { n: 77, unit: 'hour' } } }))],
  ['the row of a step', steps((node) => ({ ...node, step: { ...node.step, id: `${node.step.id}-khac` } }))],
  ['a status', nodes((node) => ({ ...node, status: node.status === 4 ? 5 : 4 }))],
  ['how many branches', nodes((node) => (node.kind === 'join' ? { ...node, needed: 7 } : node))],
  ['how it ends', nodes((node) => (node.kind === 'end' ? { ...node, end: otherEnd(node.end) } : node))],
  [
    'an outcome',
    edges((edge) => (edge.outcome === undefined ? edge : { ...edge, outcome: turned(edge.outcome) + '.' })),
  ],
  ['no outcome', edges((edge) => (edge.outcome === undefined ? edge : { ...edge, outcome: '' }))],
  ['an event', edges((edge) => (edge.outcome === undefined ? edge : { ...edge, event: `${edge.event}-khac` }))],
  ['an exception', policies(turned)],
  ['a unit', lanes((lane) => ({ ...lane, unit: `${turned(lane.unit)} x` }))],
  ['the lane', mirrored],
  ['no position', lanes((lane) => ({ ...lane, position: lane.position === '' ? 'x' : '' }))],
  [
    'a level',
    (one) => ({ ...one, pools: { ...one.pools, pools: one.pools.pools.map((pool) => ({ ...pool, name: 'x' })) } }),
  ],
  ['a title', title(turned)],
  ['a limit', total({ n: 77, unit: 'hour' })],
  ['no limit', total(undefined)],
]

/** What differs, by name. */
export const CHANGED: readonly string[] = CHANGES.map(([what]) => what)

function withoutTime({ within: _, ...step }: StepNode['step']): StepNode['step'] {
  return step
}
const otherEnd = (end: Extract<FlowNode, { kind: 'end' }>['end']): typeof end =>
  end === 'returned' ? 'refused' : 'returned'

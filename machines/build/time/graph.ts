import type { Flow, FlowEdge, FlowNode } from '../flow.js'
import { keepsToRegion } from '../sound/reach.js'
import type { Item, Items } from './items.js'
import { ownBound } from './own-bound.js'

/** Which edges a proof walks on. */
export interface Walked {
  /** Only this outcome of a step. */
  outcome?: { step: string; is: string }
  /** The policy's returns to the previous step too. */
  policyReturns?: boolean
  /** What a printed supplement does to the clock. */
  supplement: 'restart' | 'pause' | 'count'
  /** Only inside this block; what leads out of it ends. */
  block?: string
  /** Ways with a bound of their own share the counter of all others. */
  countTogether?: boolean
  /** No returns at all: not those `inside` either. */
  isStraight?: boolean
}

/** A return that spends again, or a supplement during which the clock pauses. */
export interface Again {
  to: number
  counter: number
  /** The supplement wait that is passed. */
  via?: string
}
export interface TimeNode {
  node: FlowNode
  /** What is spent here; nothing for forks, joins and steps under a shared time. */
  item: number | undefined
  /** The shared time that holds it. */
  cell: number | undefined
  /** Nodes of the same region that follow; `OUT`: the end of the region. A fork leads to its join. */
  forward: number[]
  inside: number[]
  again: Again[]
  /** Where each branch of a fork begins: its first node, and where a supplement restarts the clock in it. */
  branches: number[][]
  /** Branches that the join of a fork needs. */
  needed: number
}
/** The published part of a flow as numbers, for longest ways. */
export interface TimeGraph {
  nodes: readonly TimeNode[]
  index: ReadonlyMap<string, number>
  items: readonly Item[]
  /** Where the clock starts: the first node, and where a supplement restarts it. */
  starts: readonly number[]
  /** Printed bounds of the counters; those of `SHARED` and `SUPPLEMENTS` are the policy's. */
  bounds: readonly number[]
  has: { inside: boolean; again: boolean; supplement: boolean }
}

/** The way out of a region: the end of the flow, the join of a branch, the border of a block. */
export const OUT = -1
/** Counter that all returns share which have no bound of their own. */
export const SHARED = 0
/** Counter of the supplements during which the clock pauses. */
export const SUPPLEMENTS = 1

interface Build {
  flow: Flow
  walked: Walked
  nodes: TimeNode[]
  index: Map<string, number>
  starts: number[]
  bounds: number[]
  counters: Map<string, number>
  has: TimeGraph['has']
}

export function timeGraphOf(flow: Flow, items: Items, walked: Walked): TimeGraph {
  const build: Build = {
    flow,
    walked,
    nodes: [],
    index: new Map(),
    starts: [],
    bounds: [0, 0],
    counters: new Map(),
    has: { inside: false, again: false, supplement: false },
  }
  const list = addNodes(build, items)
  for (const node of build.nodes) addEdges(build, node)
  for (const [id, index] of build.index) if (isEntered(build, id)) build.starts.push(index)
  return { ...build, items: list }
}

function addNodes({ flow, walked: { block }, nodes, index }: Build, items: Items): readonly Item[] {
  const list: Item[] = []
  const numbers = new Map<Item, number>()
  const numberOf = (item: Item): number => {
    let number = numbers.get(item)
    if (number === undefined) numbers.set(item, (number = list.push(item) - 1))
    return number
  }
  for (const node of flow.nodes.values()) {
    if (node.kind === 'supplement' || node.kind === 'end') continue
    if (block !== undefined && !node.within.includes(block)) continue
    const shared = items.ofBlocks(node.within)
    const isSpent = shared === undefined && node.kind === 'step'
    index.set(node.id, nodes.length)
    nodes.push({
      node,
      item: isSpent ? numberOf(items.ofStep(node.step, node.path)) : undefined,
      cell: shared === undefined ? undefined : numberOf(shared),
      forward: [],
      inside: [],
      again: [],
      branches: [],
      needed: 0,
    })
  }
  return list
}

/** The start of the flow; inside a block, what is entered from outside it. */
function isEntered({ flow, walked, index }: Build, id: string): boolean {
  if (id === flow.start) return true
  if (walked.block === undefined) return false
  return (flow.in.get(id) ?? []).some(
    ({ tag, from, move }) => tag === 'process' && move !== 'resume' && !index.has(from),
  )
}

function addEdges(build: Build, from: TimeNode): void {
  const { flow, walked, index, nodes } = build
  if (from.node.kind === 'fork') {
    const join = index.get(from.node.join)
    const joined = nodes[join ?? OUT]?.node
    from.needed = joined?.kind === 'join' ? joined.needed : 0
    from.branches = from.node.branches.map((first) => [index.get(first) ?? OUT])
    from.forward.push(join ?? OUT)
    return
  }
  const { outcome, policyReturns } = walked
  const decides = from.node.kind === 'step' && from.node.step.id === outcome?.step
  for (const edge of flow.out.get(from.node.id) ?? []) {
    if (edge.tag === 'policy' && !(policyReturns === true && edge.move === 'back')) continue
    if (decides && edge.outcome !== undefined && edge.outcome !== outcome?.is) continue
    addEdge(build, from, edge)
  }
}

function addEdge(build: Build, from: TimeNode, edge: FlowEdge): void {
  const { flow, walked, index, has } = build
  const target = flow.nodes.get(edge.to)
  if (target === undefined) return
  const to = index.get(edge.to)
  if (target.kind === 'supplement') addSupplement(build, from, target.id, index.get(target.resumesAt))
  else if (to === undefined || edge.move === 'join') from.forward.push(OUT)
  else if (!keepsToRegion(edge, from.node, target)) return
  else if (edge.move !== 'back') from.forward.push(to)
  else if (walked.isStraight === true) return
  else if (edge.rework?.time === 'inside') {
    has.inside = true
    from.inside.push(to)
  } else {
    has.again = true
    from.again.push({ to, counter: counterOf(build, from.node, edge) })
  }
}

function addSupplement(
  { flow, walked, nodes, index, starts, has }: Build,
  from: TimeNode,
  wait: string,
  to?: number,
): void {
  has.supplement = true
  const resumed = nodes[to ?? OUT]
  if (to === undefined || resumed === undefined) return
  if (walked.supplement !== 'restart') {
    from.again.push({ to, counter: SUPPLEMENTS, via: wait })
    return
  }
  const { branch } = resumed.node
  const fork = nodes[index.get(branch?.fork ?? '') ?? OUT]
  if (fork?.node.kind !== 'fork') starts.push(to)
  else
    fork.branches[fork.node.branches.findIndex((first) => flow.nodes.get(first)?.branch?.id === branch?.id)]?.push(to)
}

function counterOf({ walked, counters, bounds }: Build, node: FlowNode, edge: FlowEdge): number {
  const bound = node.kind === 'step' ? ownBound(node.step, edge) : undefined
  if (walked.countTogether === true || bound === undefined) return SHARED
  // Copies of a step that memory made share the bound of the way.
  const key = edge.path.join('/')
  const known = counters.get(key)
  if (known !== undefined) return known
  counters.set(key, bounds.length)
  return bounds.push(bound) - 1
}

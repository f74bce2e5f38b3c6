import type { Flow, FlowEdge, FlowNode } from '../build/flow.js'

/** What became of a part between two versions. */
export type Mark = 'kept' | 'added' | 'removed' | 'changed'

export interface MergedNode {
  /** The same for both versions of a node; ids may have changed. */
  key: string
  /** As it is in the new version; of a removed node, as it was. */
  node: FlowNode
  mark: Mark
}
export interface MergedEdge {
  from: string
  to: string
  edge: FlowEdge
  mark: Mark
}
/** Both versions of a flow as one graph. */
export interface MergedFlow {
  start: string
  nodes: readonly MergedNode[]
  edges: readonly MergedEdge[]
}

/**
 * Lays two versions of a flow over each other: what the tables publish, not what the law gives every dossier. `same`
 * pairs the steps of the old version with those of the new one; `changed` says of which steps (new ids) a fact differs.
 */
export function mergeFlows(
  before: Flow,
  after: Flow,
  same: ReadonlyMap<string, string>,
  changed: ReadonlySet<string>,
): MergedFlow {
  const fresh = keysOf(after, (step) => step)
  const old = keysOf(before, (step) => same.get(step) ?? `${step} (cũ)`)
  const [now, was] = [drawnNodes(after, fresh), drawnNodes(before, old)]
  const nodes: MergedNode[] = []
  for (const [key, node] of now) {
    const isChanged = node.kind === 'step' && changed.has(node.step.id)
    nodes.push({ key, node, mark: !was.has(key) ? 'added' : isChanged ? 'changed' : 'kept' })
  }
  for (const [key, node] of was) if (!now.has(key)) nodes.push({ key, node, mark: 'removed' })
  return { start: fresh(after.start), nodes, edges: mergeEdges(edgesOf(before, old), edgesOf(after, fresh)) }
}

type Keys = (node: string) => string

/** Steps by their new id and what they remember; what has no step of its own by its place or kind. */
function keysOf(flow: Flow, renamed: (step: string) => string): Keys {
  const keyOf = (id: string): string => {
    const node = flow.nodes.get(id)
    if (node?.kind === 'end') return `end ${node.end}`
    if (node?.kind === 'supplement') return `wait ${keyOf(node.resumesAt)}`
    if (node?.kind !== 'step') return id
    const memory = Object.entries(node.memory).map(([step, outcome]) => [renamed(step), outcome])
    return JSON.stringify([renamed(node.step.id), memory.sort()])
  }
  return keyOf
}

const published = (flow: Flow): readonly FlowEdge[] => flow.edges.filter(({ tag }) => tag === 'process')

function drawnNodes(flow: Flow, keys: Keys): Map<string, FlowNode> {
  const drawn = new Set([flow.start, ...published(flow).flatMap(({ from, to }) => [from, to])])
  return new Map([...flow.nodes].flatMap(([id, node]) => (drawn.has(id) ? [[keys(id), node]] : [])))
}

type PlacedEdge = Pick<MergedEdge, 'from' | 'to' | 'edge'>

function edgesOf(flow: Flow, keys: Keys): Map<string, PlacedEdge> {
  return new Map(
    published(flow).map((edge) => {
      const [from, to] = [keys(edge.from), keys(edge.to)]
      return [JSON.stringify([from, to, edge.outcome]), { from, to, edge }]
    }),
  )
}

function mergeEdges(before: ReadonlyMap<string, PlacedEdge>, after: ReadonlyMap<string, PlacedEdge>): MergedEdge[] {
  // A way that leads from where it led to where it led, under another outcome, is the same way with other words.
  const left = [...before].flatMap(([key, placed]) => (after.has(key) ? [] : [placed]))
  const edges = [...after].map(([key, placed]): MergedEdge => {
    const was = before.get(key)
    if (was !== undefined) return { ...placed, mark: isSameMove(was.edge, placed.edge) ? 'kept' : 'changed' }
    const reworded = left.findIndex(({ from, to }) => from === placed.from && to === placed.to)
    if (reworded >= 0) left.splice(reworded, 1)
    return { ...placed, mark: reworded >= 0 ? 'changed' : 'added' }
  })
  return [...edges, ...left.map((placed): MergedEdge => ({ ...placed, mark: 'removed' }))]
}

const isSameMove = (one: FlowEdge, other: FlowEdge): boolean =>
  one.move === other.move && one.rework?.time === other.rework?.time && one.rework?.atMost === other.rework?.atMost

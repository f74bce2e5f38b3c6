import type { Flow, FlowEdge, FlowNode } from '../flow.js'

/** The nodes that a token can reach over published ways, each with the node that it first came from. */
export type Reach = ReadonlyMap<string, string | undefined>

/** Walks forward from the start. A join is passed when as many branches as it needs can end. */
export function reachOf(flow: Flow): Reach {
  const reach = new Map<string, string | undefined>([[flow.start, undefined]])
  const ended = new Map<string, Set<string>>()
  const queue = [flow.start]
  for (let next = 0; next < queue.length; next++) {
    const id = queue[next] ?? ''
    for (const edge of flow.out.get(id) ?? []) {
      if (edge.tag !== 'process' || reach.has(edge.to)) continue
      if (edge.move === 'join' && !fires(flow, edge, ended)) continue
      reach.set(edge.to, id)
      queue.push(edge.to)
    }
  }
  return reach
}

function fires(flow: Flow, edge: FlowEdge, ended: Map<string, Set<string>>): boolean {
  const join = flow.nodes.get(edge.to)
  const branch = flow.nodes.get(edge.from)?.branch
  if (join?.kind !== 'join' || branch?.fork !== join.fork) return false
  const branches = ended.get(join.id) ?? new Set<string>()
  ended.set(join.id, branches.add(branch.id))
  return branches.size >= join.needed
}

/** The published edges of a node. */
export const publishedOf = (flow: Flow, id: string): readonly FlowEdge[] =>
  (flow.out.get(id) ?? []).filter(({ tag }) => tag === 'process')

/** Whether an edge keeps to its region: the same branch, into the branches of its fork, or out at its own join. */
export function keepsToRegion(edge: FlowEdge, from: FlowNode, to: FlowNode): boolean {
  if (edge.move === 'fork') return to.branch?.fork === from.id
  if (edge.move === 'join') return to.kind === 'join' && from.branch?.fork === to.fork
  return from.branch?.fork === to.branch?.fork && from.branch?.id === to.branch?.id
}

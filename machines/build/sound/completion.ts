import type { Flow, FlowEdge } from '../flow.js'
import type { Reach } from './reach.js'

/**
 * Nodes that are reached and from which a token can leave its region (the end of the flow, the join of its branch), by
 * walking backward. A fork can be left when enough of its branches can, and when its join leads on.
 */
export function completableOf(flow: Flow, reach: Reach): ReadonlySet<string> {
  const completable = new Set<string>()
  const ready = new Map<string, number>()
  const queue: string[] = []
  const add = (id: string): void => {
    if (!reach.has(id) || completable.has(id)) return
    completable.add(id)
    queue.push(id)
  }
  const tryFork = (id: string): void => {
    const fork = flow.nodes.get(id)
    if (fork?.kind !== 'fork' || !completable.has(fork.join)) return
    const join = flow.nodes.get(fork.join)
    if (join?.kind === 'join' && (ready.get(id) ?? 0) >= join.needed) add(id)
  }
  for (const node of flow.nodes.values()) if (node.kind === 'end') add(node.id)
  for (const edge of flow.edges) if (edge.move === 'join' && leavesBranch(flow, edge)) add(edge.from)
  for (let next = 0; next < queue.length; next++) {
    const id = queue[next] ?? ''
    const node = flow.nodes.get(id)
    if (node?.kind === 'join') tryFork(node.fork)
    for (const edge of flow.in.get(id) ?? []) {
      if (edge.tag !== 'process' || edge.move === 'join') continue
      if (edge.move === 'fork') {
        ready.set(edge.from, (ready.get(edge.from) ?? 0) + 1)
        tryFork(edge.from)
      } else add(edge.from)
    }
  }
  return completable
}

function leavesBranch(flow: Flow, edge: FlowEdge): boolean {
  const join = flow.nodes.get(edge.to)
  return join?.kind === 'join' && flow.nodes.get(edge.from)?.branch?.fork === join.fork
}

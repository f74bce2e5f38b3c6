import type { Flow, FlowEdge } from '../../machines/build/flow.js'
import { compare } from '../../machines/model/words.js'
import type { Pools } from './pools.js'

/*
 * Sequence flows may not leave a pool, so what crosses is a message. One pool holds the dossier's life (the one where it
 * is received; inside a parallel branch the one of its fork): it sends and waits for what comes back. Any other pool is
 * visited: a message begins the visit, a message ends it, so that it may be visited again and again.
 */

/** What a pool waits for after it has sent: the nodes at which the dossier may come back, and by which edges. */
export interface Waiting {
  id: string
  returns: ReadonlyMap<string, readonly FlowEdge[]>
}
export interface Transfers {
  isCrossing: (edge: FlowEdge) => boolean
  /** What the sender of a crossing edge waits for; `undefined`: its visit ends. */
  waitingOf: (edge: FlowEdge) => Waiting | undefined
  waitings: readonly Waiting[]
}

/** `anytime`: exceptions that are not drawn as ways. */
export function transfersOf(flow: Flow, { poolOf, home }: Pools, anytime: ReadonlySet<string>): Transfers {
  const branchOf = (id: string): string | undefined => flow.nodes.get(id)?.branch?.fork
  const keeper = (fork: string | undefined): number => (fork === undefined ? home : poolOf(fork))
  const isCrossing = ({ from, to, move, exception }: FlowEdge): boolean =>
    move !== 'stay' && !(exception !== undefined && anytime.has(exception)) && poolOf(from) !== poolOf(to)
  const isEnd = (id: string): boolean => flow.nodes.get(id)?.kind === 'end'
  /** A fork sends for its branches. */
  const regionOf = ({ from, move }: FlowEdge): string | undefined => (move === 'fork' ? from : branchOf(from))
  /** Branches of one fork wait each for its own, though all may come back at the join. */
  const waiterOf = ({ from, to, move }: FlowEdge): string =>
    flow.nodes.get(move === 'fork' ? to : from)?.branch?.id ?? ''

  const waitings = new Map<string, Waiting>()
  const byEdge = new Map<FlowEdge, Waiting>()
  for (const edge of flow.edges) {
    if (!isCrossing(edge) || isEnd(edge.to)) continue
    const region = regionOf(edge)
    if (poolOf(edge.from) !== keeper(region)) continue
    const returns = returnsAfter(edge, region)
    if (returns.size === 0) continue
    const waiter = region === undefined ? '' : `${region}/${waiterOf(edge)}`
    const id = [waiter, ...[...returns.keys()].sort(compare)].join(' ')
    const known = waitings.get(id)
    const waiting: Waiting = { id, returns: known === undefined ? returns : merged(known.returns, returns) }
    waitings.set(id, waiting)
    byEdge.set(edge, waiting)
  }
  return {
    isCrossing,
    waitingOf: (edge) => {
      const own = byEdge.get(edge)
      return own === undefined ? undefined : waitings.get(own.id)
    },
    waitings: [...waitings.values()],
  }

  /** The edges by which the dossier comes back into the pool that keeps the region, the first time after `sent`. */
  function returnsAfter(sent: FlowEdge, region: string | undefined): Map<string, FlowEdge[]> {
    const pool = keeper(region)
    const join = region === undefined ? undefined : flow.nodes.get(region)
    const isReturn = (id: string): boolean =>
      poolOf(id) === pool &&
      (branchOf(id) === region || (isEnd(id) && pool === home) || (join?.kind === 'fork' && id === join.join))
    const found = new Map<string, FlowEdge[]>()
    const reached = new Set([sent.to])
    for (const id of reached)
      for (const edge of flow.out.get(id) ?? []) {
        if (edge.exception !== undefined && anytime.has(edge.exception)) continue
        if (!isReturn(edge.to)) reached.add(edge.to)
        else if (isCrossing(edge)) found.set(edge.to, [...(found.get(edge.to) ?? []), edge])
      }
    return found
  }
}

const merged = (
  one: Waiting['returns'],
  other: ReadonlyMap<string, readonly FlowEdge[]>,
): ReadonlyMap<string, readonly FlowEdge[]> =>
  new Map([...one].map(([to, edges]) => [to, [...new Set([...edges, ...(other.get(to) ?? [])])]]))

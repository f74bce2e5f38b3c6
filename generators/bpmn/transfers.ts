import type { Flow, FlowEdge, FlowNode } from '../../machines/build/flow.js'
import { addTo } from '../../machines/model/group-by.js'
import { compare } from '../../machines/model/words.js'
import type { Pools } from './pools.js'

/*
 * Sequence flows may not leave a pool, so what crosses is a message. One pool holds the dossier's life (the one where it
 * is received; inside a parallel branch the one of its fork): it sends and waits for what comes back. Any other pool is
 * visited: a message begins the visit, a message ends it, so that it may be visited again and again.
 */

type Branch = NonNullable<FlowNode['branch']>

/** What a pool waits for after it has sent: the nodes at which the dossier may come back, and by which edges. */
export interface Waiting {
  /** Its number among those of the flow, from 1. */
  no: number
  /** The parallel branch that waits. */
  branch: Branch | undefined
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
  const branchOf = (id: string): Branch | undefined => flow.nodes.get(id)?.branch
  const keeper = (branch: Branch | undefined): number => (branch === undefined ? home : poolOf(branch.fork))
  const isCrossing = ({ from, to, move, exception }: FlowEdge): boolean =>
    move !== 'stay' && !(exception !== undefined && anytime.has(exception)) && poolOf(from) !== poolOf(to)
  const isEnd = (id: string): boolean => flow.nodes.get(id)?.kind === 'end'
  /** A fork sends for each of its branches. */
  const regionOf = ({ from, to, move }: FlowEdge): Branch | undefined => branchOf(move === 'fork' ? to : from)

  const waitings = new Map<string, Waiting>()
  const byEdge = new Map<FlowEdge, string>()
  for (const edge of flow.edges) {
    if (!isCrossing(edge) || isEnd(edge.to)) continue
    const region = regionOf(edge)
    if (poolOf(edge.from) !== keeper(region)) continue
    const returns = returnsAfter(edge, region)
    if (returns.size === 0) continue
    const key = [region?.fork, region?.id, ...[...returns.keys()].sort(compare)].join('\n')
    const known = waitings.get(key)
    waitings.set(key, {
      no: known?.no ?? waitings.size + 1,
      branch: region,
      returns: known === undefined ? returns : merged(known.returns, returns),
    })
    byEdge.set(edge, key)
  }
  return {
    isCrossing,
    waitingOf: (edge) => waitings.get(byEdge.get(edge) ?? ''),
    waitings: [...waitings.values()],
  }

  /** The edges by which the dossier comes back into the pool that keeps the region, the first time after `sent`. */
  function returnsAfter(sent: FlowEdge, region: Branch | undefined): Map<string, FlowEdge[]> {
    const pool = keeper(region)
    const fork = region === undefined ? undefined : flow.nodes.get(region.fork)
    const isHere = (branch: Branch | undefined): boolean => branch?.fork === region?.fork && branch?.id === region?.id
    const isReturn = (id: string): boolean =>
      poolOf(id) === pool &&
      (isHere(branchOf(id)) || (isEnd(id) && pool === home) || (fork?.kind === 'fork' && id === fork.join))
    const found = new Map<string, FlowEdge[]>()
    const reached = new Set([sent.to])
    for (const id of reached)
      for (const edge of flow.out.get(id) ?? []) {
        if (edge.exception !== undefined && anytime.has(edge.exception)) continue
        if (!isReturn(edge.to)) reached.add(edge.to)
        else if (isCrossing(edge)) addTo(found, edge.to, edge)
      }
    return found
  }
}

const merged = (
  one: Waiting['returns'],
  other: ReadonlyMap<string, readonly FlowEdge[]>,
): ReadonlyMap<string, readonly FlowEdge[]> =>
  new Map([...one].map(([to, edges]) => [to, [...new Set([...edges, ...(other.get(to) ?? [])])]]))

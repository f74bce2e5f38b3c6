import type { FlowEdge } from '../flow.js'
import type { Draft } from './draft.js'

/** Published edges by the node that they lead to. */
export type Arrivals = ReadonlyMap<string, readonly FlowEdge[]>

export function arrivalsOf(draft: Draft): Arrivals {
  const arrivals = new Map<string, FlowEdge[]>()
  for (const leaving of draft.out.values())
    for (const edge of leaving) {
      const known = arrivals.get(edge.to)
      if (known === undefined) arrivals.set(edge.to, [edge])
      else known.push(edge)
    }
  return arrivals
}

/**
 * The previous step of a node: the nearest earlier row of its region from which published ways lead here. Where
 * several copies of that row do (what told them apart was forgotten), one goes further back.
 */
export function previousOf(node: string, arrivals: Arrivals, draft: Draft): string | undefined {
  const candidates = before(node, arrivals, draft)
  for (;;) {
    let nearest = -1
    for (const id of candidates) nearest = Math.max(nearest, rankOf(id, draft))
    if (nearest < 0) return undefined
    const copies = [...candidates].filter((id) => rankOf(id, draft) === nearest)
    if (copies.length === 1) return copies[0]
    for (const copy of copies) {
      candidates.delete(copy)
      for (const id of before(copy, arrivals, draft)) candidates.add(id)
    }
  }
}

function before(node: string, arrivals: Arrivals, draft: Draft): Set<string> {
  const found = new Set<string>()
  for (const { from, move } of arrivals.get(node) ?? []) {
    if (move !== 'forward' && move !== 'jump') continue
    const source = draft.nodes.get(from)?.node
    if (source?.kind === 'join') found.add(source.fork)
    else if (source?.kind === 'step') found.add(from)
  }
  return found
}

const rankOf = (id: string, draft: Draft): number => draft.nodes.get(id)?.rank ?? -1

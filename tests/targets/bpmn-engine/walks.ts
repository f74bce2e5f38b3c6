import type { Flow, FlowEdge } from '../../../machines/build/flow.js'
import { isFinal, movesAt, startOf, type Marking } from '../../../machines/build/markings.js'

/**
 * Ways from the start to an end that together take every wanted edge; the fewer starts the better, so whatever leads to
 * an end is taken last.
 */
export function walksOf(flow: Flow, wanted: ReadonlySet<FlowEdge>): FlowEdge[][] {
  const left = new Set(wanted)
  const walks: FlowEdge[][] = []
  while (left.size > 0) {
    const size = left.size
    const walk: FlowEdge[] = []
    let marking = startOf(flow)
    while (!isFinal(flow, marking)) {
      const way =
        nearest(flow, marking, (edge, to) => left.has(edge) && !isFinal(flow, to)) ??
        nearest(flow, marking, (edge) => left.has(edge)) ??
        nearest(flow, marking, (_, to) => isFinal(flow, to))
      if (way === undefined) throw new Error(`${flow.id}: no end from ${marking.join(' ')}`)
      walk.push(...way.edges)
      for (const edge of way.edges) left.delete(edge)
      marking = way.marking
    }
    walks.push(walk)
    if (left.size === size)
      throw new Error(`${flow.id}: nothing leads to ${[...left].map(({ event }) => event).join(' ')}`)
  }
  return walks
}

interface Way {
  edges: readonly FlowEdge[]
  marking: Marking
}

/** A shortest way whose last edge is a sought one. */
function nearest(flow: Flow, from: Marking, isSought: (edge: FlowEdge, to: Marking) => boolean): Way | undefined {
  const ways: Way[] = [{ edges: [], marking: from }]
  const reached = new Set([from.join(' ')])
  for (const { edges, marking } of ways)
    for (const { edge, marking: to } of movesAt(flow, marking, true)) {
      if (isSought(edge, to)) return { edges: [...edges, edge], marking: to }
      if (reached.has(to.join(' ')) || isFinal(flow, to)) continue
      reached.add(to.join(' '))
      ways.push({ edges: [...edges, edge], marking: to })
    }
  return undefined
}

import type { Flow, FlowEdge, FlowNode } from '../../machines/build/flow.js'
import { isFinal, movesAt, startOf, type Marking, markingKey } from '../../machines/build/markings.js'

/** A node of the graph: where a dossier stands. Several steps at once where branches run at the same time. */
export interface Place {
  id: string
  nodes: readonly FlowNode[]
  isEnd: boolean
  moves: readonly { edge: FlowEdge; to: string }[]
}

/** More than this no person can read in the system's editor. */
export const MOST_PLACES = 400

/**
 * The places of a flow, the start first; `undefined` where there are too many. The system moves one dossier along one
 * edge at a time, so what runs at the same time becomes a place for each way in which it may stand together.
 */
export function placesOf(flow: Flow): readonly Place[] | undefined {
  const open: Marking[] = [startOf(flow)]
  const reached = new Set(open.map(markingKey))
  const places: Place[] = []
  for (const marking of open) {
    const moves: { edge: FlowEdge; to: string }[] = []
    for (const { edge, marking: next } of movesAt(flow, marking, true)) {
      const to = markingKey(next)
      if (!reached.has(to)) {
        reached.add(to)
        open.push(next)
      }
      moves.push({ edge, to })
    }
    if (reached.size > MOST_PLACES) return undefined
    const nodes = marking.flatMap((token) => flow.nodes.get(token) ?? [])
    places.push({ id: markingKey(marking), nodes, isEnd: isFinal(flow, marking), moves })
  }
  return places
}

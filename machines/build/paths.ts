import type { Flow, FlowEdge } from './flow.js'
import { isFinal, movesAt, startOf, type Marking, type MarkingMove, markingKey } from './markings.js'

export type { Marking } from './markings.js'

/** A way of the dossier from the start; `markings` has one entry more than `edges`. */
export interface FlowPath {
  edges: readonly FlowEdge[]
  markings: readonly Marking[]
}

export interface PathOptions {
  /** Follow the exceptions of the policy too. Default false. */
  policy?: boolean
  /** At most so many paths (or, for shortest paths, markings). Default 10,000. */
  limit?: number
}
export interface Paths {
  paths: readonly FlowPath[]
  /** The limit was reached: there may be more. */
  cut: boolean
}

const LIMIT = 10_000
/** Moves that are tried for each path that may be found, before the search is cut. */
const EFFORT = 100

/** All ways from the start to an end in which no marking occurs twice. */
export function simplePaths(flow: Flow, { policy = false, limit = LIMIT }: PathOptions = {}): Paths {
  const start = startOf(flow)
  const paths: FlowPath[] = []
  const edges: FlowEdge[] = []
  const markings: Marking[] = [start]
  const onWay = new Set([markingKey(start)])
  const stack: Iterator<MarkingMove>[] = [movesAt(flow, start, policy)[Symbol.iterator]()]
  for (let tried = 0; ; tried++) {
    const next = stack.at(-1)?.next()
    if (next === undefined) return { paths, cut: false }
    if (tried > limit * EFFORT) return { paths, cut: true }
    if (next.done === true) {
      stack.pop()
      edges.pop()
      const left = markings.pop()
      if (left !== undefined) onWay.delete(markingKey(left))
      continue
    }
    const { edge, marking } = next.value
    if (onWay.has(markingKey(marking))) continue
    if (isFinal(flow, marking)) {
      if (paths.length >= limit) return { paths, cut: true }
      paths.push({ edges: [...edges, edge], markings: [...markings, marking] })
      continue
    }
    edges.push(edge)
    markings.push(marking)
    onWay.add(markingKey(marking))
    stack.push(movesAt(flow, marking, policy)[Symbol.iterator]())
  }
}

/** A shortest way to every marking that can be reached, the nearest first. */
export function shortestPaths(flow: Flow, { limit = LIMIT, ...options }: PathOptions = {}): Paths {
  const paths = [...nearestFirst(flow, { ...options, limit: limit + 1 })]
  return { paths: paths.slice(0, limit), cut: paths.length > limit }
}

/** The same, looked for as they are asked for: whoever has found an end need not walk on. */
export function* nearestFirst(flow: Flow, { policy = false, limit = LIMIT }: PathOptions = {}): Iterable<FlowPath> {
  const start: FlowPath = { edges: [], markings: [startOf(flow)] }
  const paths = [start]
  const reached = new Set([markingKey(start.markings[0] ?? [])])
  for (const path of paths) {
    yield path
    for (const { edge, marking } of movesAt(flow, path.markings.at(-1) ?? [], policy)) {
      const key = markingKey(marking)
      if (reached.has(key) || paths.length >= limit) continue
      reached.add(key)
      paths.push({ edges: [...path.edges, edge], markings: [...path.markings, marking] })
    }
  }
}

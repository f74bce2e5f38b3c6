import type { Flow, FlowEdge } from './flow.js'

/** Where the tokens stand: one node outside parallel branches, several inside; sorted node ids. */
export type Marking = readonly string[]

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
  /** The limit was reached: there are more. */
  cut: boolean
}

/** All ways from the start to an end in which no marking occurs twice. */
export declare const simplePaths: (flow: Flow, options?: PathOptions) => Paths
/** A shortest way to every marking that can be reached. */
export declare const shortestPaths: (flow: Flow, options?: PathOptions) => Paths

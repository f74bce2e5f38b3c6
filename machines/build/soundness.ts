import type { Path } from '../model/corpus.js'

/** A way through the flow that shows a fault: node ids from the start, and the titles of the steps for people. */
export interface Trace {
  nodes: readonly string[]
  titles: readonly string[]
}

/** A node at which something is wrong, and how a dossier gets there. */
export interface NodeFault {
  node: string
  path: Path
  trace: Trace
}

/** A transition that leaves or enters a parallel branch, so that a token is left over or missing at the join. */
export interface EdgeFault extends NodeFault {
  to: string
  event: string
}

/** An outcome of a step that no dossier can have there. */
export interface DeadWay {
  id: string
  outcome: string
  path: Path
}

/** What the soundness analysis of one flow found; all lists empty means sound. */
export interface Soundness {
  sound: boolean
  /** Steps of the table that no dossier reaches by published ways, by their place in the definition. */
  unreachable: readonly { id: string; name: string; path: Path }[]
  /** Ways of reached steps that no dossier takes. */
  dead: readonly DeadWay[]
  /** Option to complete: nodes without any way out. */
  stuck: readonly NodeFault[]
  /** Option to complete: loops that can never be left; `loop` holds their nodes in the order of the table. */
  livelock: readonly (NodeFault & { loop: readonly string[] })[]
  /** Proper completion: transitions across the border of a parallel branch. */
  improper: readonly EdgeFault[]
}

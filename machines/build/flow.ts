import type { Path } from '../model/corpus.js'
import type { Status } from '../model/registry.js'
import type { Channel, EndKind, Step } from '../model/step.js'

/*
 * The flow graph of one case and channel: what a dossier can do. Derived, never written by hand; every target
 * (XState, Mermaid, BPMN, OpenCPS …) is compiled from it. `docs/semantics.md` says what each part means.
 */

/** What an earlier step decided, where a later step is routed by it: step id → outcome. */
export type Memory = Readonly<Record<string, string>>

interface NodeBase {
  /** Stable published string, `docs/semantics.md` section "Ids". */
  id: string
  /** Where the node comes from in the definition. */
  path: Path
  /** Chain of enclosing blocks and parallel branches, outermost first; ids as in the definition. */
  within: readonly string[]
  /** The innermost parallel branch that the node is in: the id of its fork node, and of the branch in the definition. */
  branch?: { fork: string; id: string }
  /** National status of a dossier that stands here. */
  status: Status
}
/** A step of the table, specialised by what is remembered. */
export interface StepNode extends NodeBase {
  kind: 'step'
  step: Step
  memory: Memory
  /** The office in force (the step's own or the enclosing block's), where all its hands are at one office. */
  office?: string
}
/** Waiting for the citizen to complete the dossier; resumes at `resumesAt`. */
export interface WaitNode extends NodeBase {
  kind: 'supplement'
  resumesAt: string
}
export interface ForkNode extends NodeBase {
  kind: 'fork'
  join: string
  /** First node of each branch. */
  branches: readonly string[]
}
export interface JoinNode extends NodeBase {
  kind: 'join'
  fork: string
  /** Branches that must be done. */
  needed: number
}
export interface EndNode extends NodeBase {
  kind: 'end'
  end: EndKind
}
export type FlowNode = StepNode | WaitNode | ForkNode | JoinNode | EndNode

/** How an edge moves the dossier. */
export type Move = 'forward' | 'jump' | 'back' | 'end' | 'supplement' | 'resume' | 'fork' | 'join' | 'stay'

export interface FlowEdge {
  from: string
  to: string
  /** `process`: published in the table; `policy`: an exception that the law gives every dossier. */
  tag: 'process' | 'policy'
  move: Move
  /** Event of the machine: `<step>:<outcome slug>`, `<step>:tiep` for plain forward, `<step>:<exception id>`. */
  event: string
  /** Outcome in the words as printed; absent for plain forward. */
  outcome?: string
  /** For `back`: whether the time of the steps gone back over is paid again, and how often. */
  rework?: { time: 'inside' | 'again'; atMost: number }
  /** Id of the policy exception. */
  exception?: string
  path: Path
}

/** Flow of one case, for the channels that share it. */
export interface Flow {
  /** `<process id>#<case id>` and, where the channels differ, `/<channel>`. */
  id: string
  caseId: string
  channels: readonly Channel[]
  start: string
  nodes: ReadonlyMap<string, FlowNode>
  readonly edges: readonly FlowEdge[]
  out: ReadonlyMap<string, readonly FlowEdge[]>
  readonly in: ReadonlyMap<string, readonly FlowEdge[]>
  readonly published: Published
  /** Steps of the table to which no published way leads, so that they have no node. */
  unreached: readonly { id: string; name: string; path: Path }[]
}

/** The step of the table that a node stands for; `undefined` for what is no step. */
export function stepAt({ nodes }: Flow, node: string): Step | undefined {
  const found = nodes.get(node)
  return found?.kind === 'step' ? found.step : undefined
}

/** The published part of a flow: its edges in the order of their nodes, and by numbers from where they lead to each node. */
export interface Published {
  edges: readonly FlowEdge[]
  nodes: readonly FlowNode[]
  index: ReadonlyMap<string, number>
  from: readonly (readonly number[])[]
}

/**
 * - `target-unknown`, `target-ambiguous`: no row, or several rows, have the id that a way or an `after` names
 * - `target-outside-branch`: a way crosses the border of a parallel branch
 * - `jump-backward`, `back-forward`: a jump to an earlier row; `backTo` a later one
 * - `after-unknown`: a step can be reached without a fact that its `after` reads
 * - `id-duplicate`: of rows, or (as `<step>:<outcome slug>`) of outcomes
 * - `empty`: a table, block or parallel row without rows
 */
export type FaultKind =
  | 'target-unknown'
  | 'target-ambiguous'
  | 'target-outside-branch'
  | 'jump-backward'
  | 'back-forward'
  | 'after-unknown'
  | 'id-duplicate'
  | 'empty'

/** A dangling target or another fault that keeps a flow from being built whole; the structural rules report them. */
export interface FlowFault {
  kind: FaultKind
  path: Path
  /** The id that was not found or is duplicated. */
  id: string
}

declare const sound: unique symbol
/** A flow that passed the structural rules; the only thing that machines and generators take. */
export type SoundFlow = Flow & { readonly [sound]: true }

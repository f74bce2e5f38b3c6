import type { NationalRegisters, Path } from '../../model/corpus.js'
import type { EndKind } from '../../model/step.js'
import type { FaultKind, FlowEdge, FlowFault, FlowNode, Memory, StepNode, WaitNode } from '../flow.js'
import type { Layout, Region, Slot, StepSlot } from './layout.js'
import type { Liveness } from './liveness.js'

/** A region while the flow is derived: with what its fork remembers, and where it leads when it ends. */
export interface Instance {
  region: Region
  base: Memory
  /** The fork and join of the parallel row whose branch it is. */
  fork?: { id: string; branch: string; join: string }
  parent?: Instance
}

/** A node with what the derivation needs to know of it. */
export interface DraftNode {
  node: FlowNode
  /** Order in the finished flow: place of the row, waits after all rows, ends last. */
  rank: number
  slot: Slot | undefined
  /** Edges that leave it. */
  out: FlowEdge[]
  /** Ids of the nodes from which a published way goes on to it. */
  before: string[]
}

/** A flow while it is derived. */
export interface Draft {
  layout: Layout
  live: Liveness
  registers: NationalRegisters
  /** Default number of returns for rework. */
  reworks: number
  nodes: Map<string, DraftNode>
  faults: FlowFault[]
  /** Branches that were entered, by fork node and branch. */
  instances: Map<string, Instance>
  /** Steps whose ways are still to be followed. */
  queue: { node: StepNode; slot: StepSlot; instance: Instance; out: FlowEdge[] }[]
}

/** Ids of the ends, in their order. */
const END_IDS: Readonly<Record<EndKind, string>> = {
  returned: 'ket-thuc.returned',
  refused: 'ket-thuc.refused',
  denied: 'ket-thuc.denied',
  withdrawn: 'ket-thuc.withdrawn',
  stopped: 'ket-thuc.stopped',
}
const ENDS = Object.keys(END_IDS)
const AFTER_ROWS = 1e6
const AFTER_WAITS = 2e6

export const fault = (draft: Draft, kind: FaultKind, path: Path, id: string): void => {
  draft.faults.push({ kind, path, id })
}

/** Adds an edge to those that leave its node. */
export function connect(draft: Draft, out: FlowEdge[], edge: FlowEdge): void {
  out.push(edge)
  if (edge.move === 'forward' || edge.move === 'jump') draft.nodes.get(edge.to)?.before.push(edge.from)
}

export function addNode(draft: Draft, node: FlowNode, rank: number, slot: Slot | undefined): DraftNode {
  const added: DraftNode = { node, rank, slot, out: [], before: [] }
  draft.nodes.set(node.id, added)
  return added
}

/** Id of the end, which is made when it is first reached. */
export function endNode(draft: Draft, end: EndKind, path: Path): string {
  const id = END_IDS[end]
  if (draft.nodes.has(id)) return id
  const status = draft.registers.statuses.ends[end]
  addNode(draft, { kind: 'end', id, path, within: [], end, status }, AFTER_WAITS + ENDS.indexOf(end), undefined)
  return id
}

/** Id of the wait that resumes at a node; made, with the edge back, when it is first reached. */
export function waitNode(draft: Draft, resumesAt: string, tag: FlowEdge['tag']): string {
  const id = `bo-sung@${resumesAt}`
  const resumed = draft.nodes.get(resumesAt)
  if (draft.nodes.has(id) || resumed === undefined) return id
  const { path, within, branch } = resumed.node
  const node: WaitNode = {
    kind: 'supplement',
    id,
    path,
    within,
    status: draft.registers.statuses.supplement,
    resumesAt,
  }
  if (branch !== undefined) node.branch = branch
  const { out } = addNode(draft, node, AFTER_ROWS + resumed.rank, resumed.slot)
  const event = `bo-sung@${rowIdOf(resumed.slot)}:tiep`
  connect(draft, out, { from: id, to: resumesAt, tag, move: 'resume', event, path })
  return id
}

const rowIdOf = (slot: Slot | undefined): string =>
  slot === undefined ? '' : slot.kind === 'step' ? slot.step.id : slot.parallel.id

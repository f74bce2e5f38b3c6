import { addSpans, compareSpans, NO_TIME, type Span } from '../model/duration.js'
import type { Process } from '../model/process.js'
import type { PlacedCase } from './cases.js'
import type { Flow, FlowEdge, FlowNode, StepNode, WaitNode } from './flow.js'
import type { KnownLimit, WorstPath } from './proof.js'
import { Items, type Item } from './time/items.js'

/** One stop of a way: a step or a wait, when it is come to, and what is spent there. */
export interface Stop {
  node: StepNode | WaitNode
  /** What the way has spent before. */
  starts: Span
  spends: Span
  /** The block whose one time cell is spent on entering here; the other rows under it spend nothing more. */
  shared?: string
  /** The time cell is empty or not understood. */
  isUnknown: boolean
}

/**
 * When a longest way comes to each of its stops. What they spend adds up to the way's span (docs/semantics.md §6), but
 * for ways that mix `inside` returns with others or with parallel rows, of which a stop may show too little.
 */
export function scheduleOf(
  process: Process,
  placed: PlacedCase,
  flow: Flow,
  { nodes, span }: WorstPath,
  starts?: KnownLimit['starts'],
): readonly Stop[] {
  const items = new Items(placed.case.table, [...placed.path, 'table'], process)
  // Two returns may lead to one step, of which only one spends again; the span says which was taken.
  const often = stopsOf(items, flow, nodes, starts, (edges) => edges.some(spendsAgain))
  if (compareSpans(spentOn(often), span) === 'equal') return often
  return stopsOf(items, flow, nodes, starts, (edges) => edges.length > 0 && edges.every(spendsAgain))
}

function stopsOf(
  items: Items,
  flow: Flow,
  nodes: readonly string[],
  starts: KnownLimit['starts'],
  isAgain: (edges: readonly FlowEdge[]) => boolean,
): Stop[] {
  const stops: Stop[] = []
  let paid = new Map<Item, FlowNode>()
  let spent = NO_TIME
  nodes.forEach((id, index) => {
    const node = flow.nodes.get(id)
    if (node === undefined) return
    const before = nodes[index - 1]
    const edges = before === undefined ? [] : (flow.out.get(before) ?? []).filter(({ to }) => to === id)
    if (before !== undefined && isAgain(edges)) paid = keptOf(paid, items, stepBefore(flow, nodes, index), node)
    if (node.kind !== 'step' && node.kind !== 'supplement') return
    const shared = node.kind === 'step' ? items.ofBlocks(node.within) : undefined
    const item = node.kind === 'step' ? (shared ?? items.ofStep(node.step, node.path)) : undefined
    // A clock that starts when a step is left has not run in it.
    const isBefore = index === 0 && typeof starts === 'object' && node.kind === 'step' && node.step.id === starts.after
    const isNew = item !== undefined && !paid.has(item) && !isBefore
    const spends = isNew ? item.span : NO_TIME
    stops.push({
      node,
      starts: spent,
      spends,
      ...(isNew && shared !== undefined ? { shared: shared.id } : {}),
      isUnknown: isNew && item.missing !== undefined,
    })
    if (item !== undefined && !isBefore) paid.set(item, node)
    spent = addSpans(spent, spends)
  })
  return stops
}

const spentOn = (stops: readonly Stop[]): Span => addSpans(...stops.map(({ spends }) => spends))

/** A return that says so, or a clock that goes on after a wait. */
const spendsAgain = ({ move, rework }: FlowEdge): boolean => move === 'resume' || rework?.time === 'again'

/**
 * What stays spent on going back: the shared time of a block that the dossier does not leave, and what is outside the
 * parallel branch in which it goes back.
 */
function keptOf(
  paid: ReadonlyMap<Item, FlowNode>,
  items: Items,
  from: FlowNode | undefined,
  to: FlowNode,
): Map<Item, FlowNode> {
  const cell = items.ofBlocks(to.within)
  const isKept = cell !== undefined && items.ofBlocks(from?.within ?? []) === cell
  const { branch } = to
  return new Map(
    [...paid].filter(
      ([item, { within }]) => (isKept && item === cell) || (branch !== undefined && !within.includes(branch.id)),
    ),
  )
}

/** Where the dossier came from, before it waited for the citizen. */
function stepBefore(flow: Flow, nodes: readonly string[], index: number): FlowNode | undefined {
  const before = nodes.slice(0, index).findLast((id) => flow.nodes.get(id)?.kind !== 'supplement')
  return before === undefined ? undefined : flow.nodes.get(before)
}

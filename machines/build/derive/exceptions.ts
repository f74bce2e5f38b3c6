import type { PolicyChoice } from '../../model/process.js'
import type { PolicyException } from '../../model/registry.js'
import type { Act } from '../../model/step.js'
import type { FlowEdge, StepNode, WaitNode } from '../flow.js'
import { connect, endNode, waitNode, type Draft } from './draft.js'
import type { Layout } from './layout.js'
import { previousOf } from './previous.js'

interface Range {
  exception: PolicyException
  /** The order of the first row that is out of its range. */
  until: number
}

/** Adds the exceptions that the law gives every dossier as edges tagged `policy`. */
export function addExceptions(draft: Draft, choice: PolicyChoice): void {
  const policy = draft.registers.policies[choice.base]
  if (policy === undefined) return
  const ranges: Range[] = policy.exceptions
    .filter(({ id }) => choice.without?.[id] === undefined)
    .map((exception) => ({ exception, until: firstWith(exception.at.before, draft.layout) }))
  for (const { node, slot, out } of [...draft.nodes.values()])
    if (node.kind === 'step') addToStep(draft, node, slot?.order ?? 0, ranges, out)
  // While the citizen completes the dossier, only what may happen anywhere may happen.
  for (const { node, slot, out } of [...draft.nodes.values()])
    if (node.kind === 'supplement') addToWait(draft, node, slot?.order ?? 0, ranges, out[0])
}

/** The order of the first row with an act, where a range ends. */
function firstWith(act: Act | undefined, layout: Layout): number {
  if (act === undefined) return Infinity
  return layout.steps.find(({ step }) => does(step.does, act))?.order ?? Infinity
}

const does = (done: Act | readonly Act[], act: Act): boolean =>
  typeof done === 'string' ? done === act : done.includes(act)

function addToStep(
  draft: Draft,
  node: StepNode,
  order: number,
  ranges: readonly Range[],
  out: readonly FlowEdge[],
): void {
  const printed = node.step.ways === undefined ? [] : [...out]
  for (const { exception, until } of ranges) {
    const { acts } = exception.at
    if (order >= until || (acts !== undefined && !acts.some((act) => does(node.step.does, act)))) continue
    const edge = edgeOf(draft, exception, node)
    if (edge !== undefined && !printed.some((way) => isSame(way, edge))) connect(draft, edge)
  }
}

/** A published way that is the exception itself, in the words of the table. */
const isSame = (way: FlowEdge, exception: FlowEdge): boolean =>
  way.event === exception.event || (way.to === exception.to && way.move === exception.move)

function edgeOf(draft: Draft, { id, then }: PolicyException, node: StepNode): FlowEdge | undefined {
  const event = `${node.step.id}:${id}`
  if ('end' in then) return exceptional(node, endNode(draft, then.end, []), 'end', event, id)
  if ('wait' in then) return exceptional(node, waitNode(draft, node.id, 'policy'), 'supplement', event, id)
  if ('stay' in then) return exceptional(node, node.id, 'stay', event, id)
  const previous = previousOf(node.id, draft)
  if (previous === undefined) return undefined
  const edge = exceptional(node, previous, 'back', event, id)
  edge.rework = { time: 'again', atMost: draft.reworks }
  return edge
}

const exceptional = (
  { id, path }: StepNode | WaitNode,
  to: string,
  move: FlowEdge['move'],
  event: string,
  exception: string,
): FlowEdge => ({ from: id, to, tag: 'policy', move, event, exception, path })

function addToWait(
  draft: Draft,
  node: WaitNode,
  order: number,
  ranges: readonly Range[],
  resume: FlowEdge | undefined,
): void {
  if (resume === undefined) return
  const prefix = resume.event.slice(0, resume.event.lastIndexOf(':'))
  for (const { exception, until } of ranges) {
    const { id, at, then } = exception
    if (order >= until || at.acts !== undefined || !('end' in then)) continue
    connect(draft, exceptional(node, endNode(draft, then.end, []), 'end', `${prefix}:${id}`, id))
  }
}

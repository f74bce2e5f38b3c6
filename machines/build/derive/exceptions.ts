import type { PolicyChoice } from '../../model/process.js'
import type { PolicyException } from '../../model/registry.js'
import { does, doesAny, type Act } from '../../model/step.js'
import type { FlowEdge, StepNode, WaitNode } from '../flow.js'
import { connect, endNode, waitNode, type Draft, type DraftNode } from './draft.js'
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
  draft.nodes.forEach((from) => {
    if (from.node.kind === 'step') addToStep(draft, from.node, from, ranges)
  })
  // While the citizen completes the dossier, only what may happen anywhere may happen.
  draft.nodes.forEach((from) => {
    if (from.node.kind === 'supplement') addToWait(draft, from.node, from, ranges)
  })
}

/** The order of the first row with an act, where a range ends. */
function firstWith(act: Act | undefined, layout: Layout): number {
  if (act === undefined) return Infinity
  return layout.steps.find(({ step }) => does(step, act))?.order ?? Infinity
}

function addToStep(draft: Draft, node: StepNode, from: DraftNode, ranges: readonly Range[]): void {
  const { slot, out } = from
  const order = slot?.order ?? 0
  const printed = node.step.ways === undefined ? 0 : out.length
  for (const { exception, until } of ranges) {
    const { acts } = exception.at
    if (order >= until || (acts !== undefined && !doesAny(node.step, acts))) continue
    const edge = edgeOf(draft, exception, node, from)
    if (edge !== undefined && !isPrinted(edge, out, printed)) connect(draft, out, edge)
  }
}

/** Whether one of the published ways, the first in the list, is the exception itself in the words of the table. */
function isPrinted(exception: FlowEdge, out: readonly FlowEdge[], published: number): boolean {
  for (let at = 0; at < published; at += 1) {
    const way = out[at]
    if (way?.event === exception.event || (way?.to === exception.to && way.move === exception.move)) return true
  }
  return false
}

function edgeOf(draft: Draft, { id, then }: PolicyException, node: StepNode, from: DraftNode): FlowEdge | undefined {
  const event = `${node.step.id}:${id}`
  if ('end' in then) return exceptional(node, endNode(draft, then.end, []), 'end', event, id)
  if ('wait' in then) return exceptional(node, waitNode(draft, node.id, 'policy'), 'supplement', event, id)
  if ('stay' in then) return exceptional(node, node.id, 'stay', event, id)
  const previous = previousOf(from, draft)
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

function addToWait(draft: Draft, node: WaitNode, { slot, out }: DraftNode, ranges: readonly Range[]): void {
  const [resume] = out
  if (resume === undefined) return
  const order = slot?.order ?? 0
  const prefix = resume.event.slice(0, resume.event.lastIndexOf(':'))
  for (const { exception, until } of ranges) {
    const { id, at, then } = exception
    if (order >= until || at.acts !== undefined || !('end' in then)) continue
    connect(draft, out, exceptional(node, endNode(draft, then.end, []), 'end', `${prefix}:${id}`, id))
  }
}

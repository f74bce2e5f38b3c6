import type { PolicyChoice } from '../../model/process.js'
import type { PolicyException } from '../../model/registry.js'
import type { Act } from '../../model/step.js'
import type { FlowEdge, StepNode, WaitNode } from '../flow.js'
import { connect, endNode, waitNode, type Draft } from './draft.js'
import type { Layout } from './layout.js'
import { arrivalsOf, previousOf, type Arrivals } from './previous.js'

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
  const arrivals = arrivalsOf(draft)
  for (const { node, slot } of [...draft.nodes.values()])
    if (node.kind === 'step') addToStep(draft, node, slot?.order ?? 0, ranges, arrivals)
  // While the citizen completes the dossier, only what may happen anywhere may happen.
  for (const { node, slot } of [...draft.nodes.values()])
    if (node.kind === 'supplement') addToWait(draft, node, slot?.order ?? 0, ranges)
}

/** The order of the first row with an act, where a range ends. */
function firstWith(act: Act | undefined, layout: Layout): number {
  if (act === undefined) return Infinity
  return layout.steps.find(({ step }) => does(step.does, act))?.order ?? Infinity
}

const does = (done: Act | readonly Act[], act: Act): boolean =>
  typeof done === 'string' ? done === act : done.includes(act)

function addToStep(draft: Draft, node: StepNode, order: number, ranges: readonly Range[], arrivals: Arrivals): void {
  const printed = node.step.ways === undefined ? [] : [...(draft.out.get(node.id) ?? [])]
  for (const { exception, until } of ranges) {
    const { acts } = exception.at
    if (order >= until || (acts !== undefined && !acts.some((act) => does(node.step.does, act)))) continue
    const edge = edgeOf(draft, exception, node, arrivals)
    if (edge !== undefined && !printed.some((way) => isSame(way, edge))) connect(draft, edge)
  }
}

/** A published way that is the exception itself, in the words of the table. */
const isSame = (way: FlowEdge, exception: FlowEdge): boolean =>
  way.event === exception.event || (way.to === exception.to && way.move === exception.move)

function edgeOf(draft: Draft, { id, then }: PolicyException, node: StepNode, arrivals: Arrivals): FlowEdge | undefined {
  const event = `${node.step.id}:${id}`
  const common = { from: node.id, tag: 'policy', event, exception: id, path: node.path } as const
  if ('end' in then) return { ...common, to: endNode(draft, then.end, []), move: 'end' }
  if ('wait' in then) return { ...common, to: waitNode(draft, node.id, 'policy'), move: 'supplement' }
  if ('stay' in then) return { ...common, to: node.id, move: 'stay' }
  const previous = previousOf(node.id, arrivals, draft)
  if (previous === undefined) return undefined
  return { ...common, to: previous, move: 'back', rework: { time: 'again', atMost: draft.reworks } }
}

function addToWait(draft: Draft, node: WaitNode, order: number, ranges: readonly Range[]): void {
  const resume = draft.out.get(node.id)?.[0]
  if (resume === undefined) return
  const prefix = resume.event.slice(0, resume.event.lastIndexOf(':'))
  for (const { exception, until } of ranges) {
    const { id, at, then } = exception
    if (order >= until || at.acts !== undefined || !('end' in then)) continue
    const to = endNode(draft, then.end, [])
    const event = `${prefix}:${id}`
    connect(draft, { from: node.id, to, tag: 'policy', move: 'end', event, exception: id, path: node.path })
  }
}

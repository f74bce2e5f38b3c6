import type { FlowEdge, FlowNode, StepNode } from '../../machines/build/flow.js'
import { printTime } from '../../machines/model/duration.js'
import { isAmount, type Time } from '../../machines/model/time.js'
import { ENDS } from '../words.js'
import type { BpmnContext } from './context.js'
import type { Boundary } from './diagram.js'
import { idOf, idOn } from './ids.js'
import { sayException, sayNode } from './says.js'

/** The events on a step or wait: exceptions that lead elsewhere, or end the dossier; then what happens when it is late. */
export function boundariesOf(node: FlowNode, context: BpmnContext): Boundary[] {
  const out = context.flow.out.get(node.id) ?? []
  const leaving = out.flatMap((edge): Boundary[] => {
    const exception = edge.tag === 'policy' ? context.exceptions.get(edge.exception ?? '') : undefined
    if (exception === undefined || context.anytime.has(exception.id) || edge.move === 'stay') return []
    const target = context.flow.nodes.get(edge.to)
    const end =
      isBeside(edge, context) && target?.kind === 'end'
        ? { end: endBeside(edge, ENDS[target.end], sayNode(target, context)) }
        : {}
    const kind = edge.move === 'end' ? 'refuse' : 'divert'
    return [{ id: boundaryId(edge), kind, name: exception.name, says: says(edge, context), ...end }]
  })
  return node.kind === 'step' ? [...leaving, ...overdue(node, out, context)] : leaving
}

/** A step that has its own time has a timer; where the law answers lateness by an apology, it sets that off. */
function overdue({ id: step, step: { within } }: StepNode, out: readonly FlowEdge[], context: BpmnContext): Boundary[] {
  const time = isAmount(within) && within.n > 0 ? within : undefined
  const stays = out.filter(({ tag, move }) => tag === 'policy' && move === 'stay')
  if (time !== undefined && stays.length === 0) {
    const id = idOf('overdue', step)
    const end = { id: idOn('end', id), name: 'Báo quá hạn', says: [] }
    return [{ id, kind: 'timer', name: overdueName(time), says: [], time, end }]
  }
  return stays.map((edge, index): Boundary => {
    const name = context.exceptions.get(edge.exception ?? '')?.name ?? ''
    const common = { id: boundaryId(edge), says: says(edge, context), end: endBeside(edge, name) }
    if (index > 0 || time === undefined) return { kind: 'stay', name: 'Chậm hạn', ...common }
    return { kind: 'timer', name: overdueName(time), time, ...common }
  })
}

/** An exception that ends the dossier in the pool where the step is has its end beside the step. */
export const isBeside = (edge: FlowEdge, { transfers }: BpmnContext): boolean =>
  edge.move === 'end' && edge.tag === 'policy' && !transfers.isCrossing(edge)

/** Of the event for an exception on a step. */
export const boundaryId = ({ from, exception = '' }: FlowEdge): string => idOf('exception', from, exception)

function says({ exception = '' }: FlowEdge, context: BpmnContext): string[] {
  const found = context.exceptions.get(exception)
  return found === undefined ? [] : sayException(found, context)
}

const endBeside = (edge: FlowEdge, name: string, says: readonly string[] = []): Required<Boundary>['end'] => ({
  id: idOn('end', boundaryId(edge)),
  name,
  says,
})
const overdueName = (time: Time): string => `Quá ${printTime(time)}`

import type { FlowEdge, FlowNode, StepNode } from '../../machines/build/flow.js'
import { ENDS } from '../words.js'
import { sayWords, timerWords } from './case-words.js'
import type { Boundary } from './diagram.js'
import type { DrawContext } from './draw-context.js'
import { idOf, idOn } from './ids.js'
import { sayException } from './says.js'

/** The events on a step or wait: exceptions that lead elsewhere, or end the dossier; then what happens when it is late. */
export function boundariesOf(node: FlowNode, context: DrawContext): Boundary[] {
  const out = context.flow.out.get(node.id) ?? []
  const leaving = out.flatMap((edge): Boundary[] => {
    const exception = edge.tag === 'policy' ? context.exceptions.get(edge.exception ?? '') : undefined
    if (exception === undefined || context.anytime.has(exception.id) || edge.move === 'stay') return []
    const target = context.flow.nodes.get(edge.to)
    const end =
      isBeside(edge, context) && target?.kind === 'end'
        ? { end: endBeside(edge, ENDS[target.end], sayWords(target, context)) }
        : {}
    const kind = edge.move === 'end' ? 'refuse' : 'divert'
    return [{ id: boundaryId(edge), kind, name: exception.name, says: says(edge, context), ...end }]
  })
  return node.kind === 'step' ? [...leaving, ...overdue(node, out, context)] : leaving
}

/** A step that has its own time has a timer; where the law answers lateness by an apology, it sets that off. */
function overdue(node: StepNode, out: readonly FlowEdge[], context: DrawContext): Boundary[] {
  const timer = timerWords(node, context)
  const stays = out.filter(({ tag, move }) => tag === 'policy' && move === 'stay')
  if (timer !== undefined && stays.length === 0) {
    const id = idOf('overdue', node.id)
    const end = { id: idOn('end', id), name: 'Báo quá hạn', says: [] }
    return [{ id, kind: 'timer', ...timer, says: [], end }]
  }
  return stays.map((edge, index): Boundary => {
    const name = context.exceptions.get(edge.exception ?? '')?.name ?? ''
    const common = { id: boundaryId(edge), says: says(edge, context), end: endBeside(edge, name) }
    if (index > 0 || timer === undefined) return { kind: 'stay', name: 'Chậm hạn', ...common }
    return { kind: 'timer', ...timer, ...common }
  })
}

/** An exception that ends the dossier in the pool where the step is has its end beside the step. */
export const isBeside = (edge: FlowEdge, { transfers }: DrawContext): boolean =>
  edge.move === 'end' && edge.tag === 'policy' && !transfers.isCrossing(edge)

/** Of the event for an exception on a step. */
export const boundaryId = ({ from, exception = '' }: FlowEdge): string => idOf('exception', from, exception)

function says({ exception = '' }: FlowEdge, context: DrawContext): string[] {
  const found = context.exceptions.get(exception)
  return found === undefined ? [] : sayException(found, context)
}

const endBeside = (edge: FlowEdge, name: string, says: readonly string[] = []): Required<Boundary>['end'] => ({
  id: idOn('end', boundaryId(edge)),
  name,
  says,
})

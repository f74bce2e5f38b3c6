import type { z } from 'zod'
import type { Flow, FlowNode } from '../../machines/build/flow.js'
import { stateIdOf } from '../../machines/build/machine/state.js'
import { writeStatus, type Context } from './context.js'
import type { state, transition } from './model/machine.js'

type State = z.infer<typeof state>
type Transition = z.infer<typeof transition>

/** The states of the machine: every place where a dossier can stand, with its national status. */
export const writeStates = (flow: Flow, context: Context): State[] =>
  [...flow.nodes.values()].map((node) => {
    const machineId = stateIdOf(node.id)
    return {
      id: node.id,
      ...(machineId !== node.id && { machineId }),
      kind: node.kind,
      status: writeStatus(node.status, context),
      ...own(node),
      origin: context.origin(node.path),
    }
  })

function own(node: FlowNode): Partial<State> {
  switch (node.kind) {
    case 'step': {
      const memory = Object.entries(node.memory).map(([step, is]) => ({ step, is }))
      return { step: node.step.id, ...(memory.length > 0 && { memory }) }
    }
    case 'supplement':
      return { resumesAt: node.resumesAt, phases: [...node.within] }
    case 'fork':
      return { join: node.join, branches: [...node.branches], phases: [...node.within] }
    case 'join':
      return { fork: node.fork, needed: node.needed, phases: [...node.within] }
    case 'end':
      return { end: node.end }
  }
}

/** What moves a dossier: published ways (`process`) and the exceptions that the law gives it (`policy`). */
export const writeTransitions = (flow: Flow, context: Context): Transition[] =>
  flow.edges.map(({ from, to, event, tag, move, outcome, rework, exception, path }) => ({
    from,
    to,
    event,
    tag,
    move,
    outcome,
    rework,
    exception,
    origin: context.origin(path),
  }))

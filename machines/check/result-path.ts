import type { Flow, StepNode } from '../build/flow.js'
import { NO_EFFECT, surely, type Effect, type Surely } from '../build/surely.js'
import { does, type Act, type Step } from '../model/step.js'
import type { PlacedStep } from './rule.js'

/** A step that returns the result, with what surely was done before: signed; numbered after the last signature. */
export interface Return {
  node: StepNode
  known: Surely
}

/** The steps of a flow that return the result. */
export function returnsOf(flow: Flow): readonly Return[] {
  const known = surely(flow, FACTS, (node) => (node.kind === 'step' ? effectOf(node.step) : NO_EFFECT))
  const returns: Return[] = []
  flow.nodes.forEach((node) => {
    if (node.kind === 'step' && does(node.step, 'return')) returns.push({ node, known })
  })
  return returns
}

const FACTS = ['signed', 'numbered'] as const
const SIGNED: Effect = { adds: ['signed'], drops: ['numbered'] }
const NUMBERED: Effect = { adds: ['numbered'] }
const SIGNED_AND_NUMBERED: Effect = { adds: ['signed', 'numbered'] }

function effectOf(step: Step): Effect {
  const isSigned = does(step, 'decide')
  if (does(step, 'number')) return isSigned ? SIGNED_AND_NUMBERED : NUMBERED
  return isSigned ? SIGNED : NO_EFFECT
}

export const hasAct = (steps: readonly PlacedStep[], act: Act): boolean => steps.some(({ row }) => does(row, act))

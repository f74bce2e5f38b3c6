import type { Flow, StepNode } from '../build/flow.js'
import { surely, type Surely } from '../build/surely.js'
import { acts, type Act } from '../model/step.js'
import type { PlacedStep } from './rule.js'

/** A step that returns the result, with what surely was done before: signed; numbered after the last signature. */
export interface Return {
  node: StepNode
  known: Surely
}

/** The steps of a flow that return the result. */
export function returnsOf(flow: Flow): readonly Return[] {
  const nodes = [...flow.nodes.values()].filter((node) => node.kind === 'step')
  const known = surely(flow, [], (node) => {
    if (node.kind !== 'step') return {}
    const does = acts(node.step)
    if (does.includes('number')) return { adds: does.includes('decide') ? ['signed', 'numbered'] : ['numbered'] }
    return does.includes('decide') ? { adds: ['signed'], drops: ['numbered'] } : {}
  })
  return nodes.flatMap((node) => (acts(node.step).includes('return') ? [{ node, known }] : []))
}

export const hasAct = (steps: readonly PlacedStep[], act: Act): boolean =>
  steps.some(({ row }) => acts(row).includes(act))

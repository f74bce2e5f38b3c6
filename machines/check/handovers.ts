import type { StepNode } from '../build/flow.js'
import type { Level, Province } from '../model/registry.js'
import type { CaseView } from './rule.js'

/** A move of the dossier from a step to the next one at the other level of government. */
export interface Handover {
  from: StepNode
  to: StepNode
  levels: readonly [Level, Level]
}

/** Moves between the two levels, each once. A place of filing that may be at either level is at neither. */
export function handovers({ flows }: CaseView, province: Province | undefined): Handover[] {
  const found = new Map<string, Handover>()
  for (const { published, nodes } of flows)
    for (const { from, to, move } of published.edges) {
      if (move === 'back') continue
      const one = nodes.get(from)
      const other = nodes.get(to)
      if (one?.kind !== 'step' || other?.kind !== 'step') continue
      const first = levelOf(one, province)
      const second = levelOf(other, province)
      if (first === undefined || second === undefined || first === second) continue
      found.set(`${one.step.id} ${other.step.id}`, { from: one, to: other, levels: [first, second] })
    }
  return [...found.values()]
}

function levelOf({ office }: StepNode, province: Province | undefined): Level | undefined {
  const entry = office === undefined ? undefined : province?.offices[office]
  return entry === undefined || entry.anyOf !== undefined ? undefined : entry.level
}

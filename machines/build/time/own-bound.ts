import type { Step } from '../../model/step.js'
import type { FlowEdge } from '../flow.js'

/** The `atMost` that a way of a step, printed in `ways` or `after`, has of its own; absent where it has none. */
export function ownBound({ ways, after }: Step, { path }: FlowEdge): number | undefined {
  const [where, key, outcome] = path.slice(-3)
  const way = where === 'after' ? after?.[String(key)]?.[String(outcome)] : ways?.[String(outcome)]
  return typeof way === 'object' && 'backTo' in way ? way.atMost : undefined
}

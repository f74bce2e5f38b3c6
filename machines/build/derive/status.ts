import type { Status, StatusMap } from '../../model/registry.js'
import type { Act, Step } from '../../model/step.js'

/** National status while a step runs that is not the first: by its acts, in the order of the register. */
export function statusOf(step: Step, map: StatusMap): Status {
  const { does } = step
  for (const act in map.acts) {
    if (typeof does === 'string' ? does !== act : !does.includes(act as Act)) continue
    return map.acts[act as Act] ?? map.otherwise
  }
  return map.otherwise
}

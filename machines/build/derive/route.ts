import type { Step, Way } from '../../model/step.js'
import type { Memory } from '../flow.js'

/** How a step sends a dossier on, given what is remembered (docs/semantics.md §2). */
export type Route =
  | { by: 'after'; step: string; outcome: string; way: Way }
  | { by: 'ways'; ways: { readonly [outcome: string]: Way } }
  | { by: 'forward' }
  | { by: 'unknown' }

const FORWARD: Route = { by: 'forward' }
const UNKNOWN: Route = { by: 'unknown' }

type Asked = readonly (readonly [step: string, ways: { readonly [outcome: string]: Way }])[]

export function routeOf(step: Step, asked: Asked, memory: Memory): Route {
  for (const [decider, ways] of asked) {
    const outcome = memory[decider]
    if (outcome === undefined || !Object.hasOwn(ways, outcome)) continue
    const way = ways[outcome]
    if (way !== undefined) return { by: 'after', step: decider, outcome, way }
  }
  if (step.ways !== undefined) return { by: 'ways', ways: step.ways }
  return asked.length > 0 ? UNKNOWN : FORWARD
}

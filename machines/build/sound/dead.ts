import { routeOf } from '../derive/route.js'
import type { Flow, StepNode } from '../flow.js'
import type { DeadWay } from '../soundness.js'

/** Ways of reached steps that no dossier takes: outcomes that `after` lists and that never arrive, `ways` never asked. */
export function deadOf(flow: Flow, reach: { has: (id: string) => boolean }): readonly DeadWay[] {
  if (![...flow.nodes.values()].some((node) => node.kind === 'step' && node.step.after !== undefined)) return []
  const steps = new Map<string, { node: StepNode; used: Set<string> }>()
  for (const node of flow.nodes.values()) {
    if (node.kind !== 'step' || !reach.has(node.id)) continue
    const known = steps.get(node.step.id) ?? { node, used: new Set<string>() }
    steps.set(node.step.id, known)
    const { after } = node.step
    if (after === undefined) continue
    const route = routeOf(node.step, Object.entries(after), node.memory)
    known.used.add(route.by === 'after' ? `${route.step} ${route.outcome}` : route.by)
  }
  const dead: DeadWay[] = []
  for (const { node, used } of steps.values()) {
    const { after, ways, id } = node.step
    if (after === undefined || used.has('unknown')) continue
    for (const [decider, routed] of Object.entries(after)) {
      if (!steps.has(decider)) continue
      for (const outcome of Object.keys(routed))
        if (!used.has(`${decider} ${outcome}`))
          dead.push({ id, outcome, path: [...node.path, 'after', decider, outcome] })
    }
    if (ways === undefined || used.has('ways')) continue
    for (const outcome of Object.keys(ways)) dead.push({ id, outcome, path: [...node.path, 'ways', outcome] })
  }
  return dead
}

import { routeOf } from '../derive/route.js'
import type { Flow, StepNode } from '../flow.js'
import type { DeadWay } from '../soundness.js'

interface Reach {
  has: (id: string) => boolean
}

/** Ways of reached steps that no dossier takes: outcomes that `after` lists and that never arrive, `ways` never asked. */
export function deadOf(flow: Flow, reach: Reach): readonly DeadWay[] {
  const dead: DeadWay[] = []
  routedIn(flow, reach).forEach(({ node, used }) => {
    const { after, ways, id } = node.step
    if (after === undefined || used.has('unknown')) return
    for (const [decider, routed] of Object.entries(after)) {
      if (!isReached(flow, reach, decider)) continue
      for (const outcome of Object.keys(routed))
        if (!used.has(`${decider} ${outcome}`))
          dead.push({ id, outcome, path: [...node.path, 'after', decider, outcome] })
    }
    if (ways === undefined || used.has('ways')) return
    for (const outcome of Object.keys(ways)) dead.push({ id, outcome, path: [...node.path, 'ways', outcome] })
  })
  return dead
}

/** A step that asks what was decided before, and by what its copies are left. */
interface Routed {
  node: StepNode
  used: Set<string>
}

function routedIn(flow: Flow, reach: Reach): ReadonlyMap<string, Routed> {
  const found = new Map<string, Routed>()
  flow.nodes.forEach((node) => {
    if (node.kind !== 'step' || node.step.after === undefined || !reach.has(node.id)) return
    const known = found.get(node.step.id) ?? { node, used: new Set() }
    found.set(node.step.id, known)
    const route = routeOf(node.step, Object.entries(node.step.after), node.memory)
    known.used.add(route.by === 'after' ? `${route.step} ${route.outcome}` : route.by)
  })
  return found
}

const isReached = ({ nodes }: Flow, reach: Reach, step: string): boolean =>
  [...nodes.values()].some((node) => node.kind === 'step' && node.step.id === step && reach.has(node.id))

import { componentsOf } from '../components.js'
import type { Flow } from '../flow.js'
import { publishedOf, type Reach } from './reach.js'

/**
 * Sets of nodes that a token enters and never leaves, among nodes that cannot complete: one node without a way out, or
 * a loop. Only the innermost traps are given, not all that leads into them.
 */
export function trapsOf(flow: Flow, reach: Reach, completable: ReadonlySet<string>): readonly (readonly string[])[] {
  const hopeless = [...reach.keys()].filter((id) => !completable.has(id))
  if (hopeless.length === 0) return []
  const next = (id: string): readonly string[] => hopelessAfter(flow, id, reach, completable)
  const components = componentsOf(hopeless, next)
  const home = new Map(components.flatMap((members) => members.map((id) => [id, members] as const)))
  return components.filter((members) => members.every((id) => next(id).every((to) => home.get(to) === members)))
}

/** A fork leads past its branches to its join, and into those branches that hold their token for ever. */
function hopelessAfter(flow: Flow, id: string, reach: Reach, completable: ReadonlySet<string>): readonly string[] {
  const node = flow.nodes.get(id)
  const targets = publishedOf(flow, id).map(({ to }) => to)
  if (node?.kind === 'fork') targets.push(node.join)
  return targets.filter((to) => reach.has(to) && !completable.has(to))
}

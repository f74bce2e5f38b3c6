import type { Flow, FlowNode, JoinNode } from './flow.js'
import { titlesOf } from './titles.js'

/** What passing a node changes among the facts that are being followed. */
export interface Effect {
  adds?: readonly string[]
  drops?: readonly string[]
}

/** What surely holds before each node, on every published way that leads there. */
export interface Surely {
  before(node: string): ReadonlySet<string>
  /** A way to the node on which the fact never came to hold, by the titles of its steps. */
  wayWithout(node: string, fact: string): readonly string[]
}

/**
 * Follows facts along the published ways of a flow: a fact holds before a node when it holds after every node that leads
 * there. Behind a join a fact holds when so many branches bring it that none of the needed sets of branches lacks it.
 */
export function surely(flow: Flow, given: readonly string[], effectOf: (node: FlowNode) => Effect): Surely {
  const incoming = new Map<string, string[]>()
  for (const edge of flow.edges) {
    if (edge.tag !== 'process') continue
    const known = incoming.get(edge.to)
    if (known === undefined) incoming.set(edge.to, [edge.from])
    else known.push(edge.from)
  }
  const start = new Set(given)
  const before = new Map<string, ReadonlySet<string>>([[flow.start, start]])
  const after = new Map<string, ReadonlySet<string>>()
  // Greatest fixed point: what is not known yet is left out of the meeting, so a loop does not forget what led into it.
  for (let changed = true; changed;) {
    changed = false
    for (const [id, node] of flow.nodes) {
      const sets = (incoming.get(id) ?? []).flatMap((from) => after.get(from) ?? [])
      if (id === flow.start) sets.push(start)
      if (sets.length === 0) continue
      const met = node.kind === 'join' ? joined(flow, node, incoming.get(id) ?? [], after) : common(sets)
      const left = applied(met, effectOf(node))
      if (same(after.get(id), left) && same(before.get(id), met)) continue
      before.set(id, met)
      after.set(id, left)
      changed = true
    }
  }
  return {
    before: (node) => before.get(node) ?? start,
    wayWithout: (node, fact) =>
      titlesOf(
        flow,
        backwards(flow.start, node, incoming, (id) => after.get(id)?.has(fact) !== true),
      ),
  }
}

function joined(
  flow: Flow,
  join: JoinNode,
  from: readonly string[],
  after: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const branches = new Map<string, ReadonlySet<string>[]>()
  for (const id of from) {
    const set = after.get(id)
    const branch = flow.nodes.get(id)?.branch?.id ?? id
    if (set !== undefined) branches.set(branch, [...(branches.get(branch) ?? []), set])
  }
  const counts = new Map<string, number>()
  for (const sets of branches.values()) for (const fact of common(sets)) counts.set(fact, (counts.get(fact) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count > branches.size - join.needed).map(([fact]) => fact))
}

function common(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [first, ...others] = sets
  if (first === undefined || others.length === 0) return first ?? new Set()
  return new Set([...first].filter((fact) => others.every((set) => set.has(fact))))
}

function applied(before: ReadonlySet<string>, { adds = [], drops = [] }: Effect): ReadonlySet<string> {
  if (adds.length === 0 && drops.length === 0) return before
  const after = new Set(before)
  for (const fact of drops) after.delete(fact)
  for (const fact of adds) after.add(fact)
  return after
}

const same = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string>): boolean =>
  a !== undefined && a.size === b.size && [...a].every((fact) => b.has(fact))

/** The shortest way from the start to a node over nodes that lack the fact, both included. */
function backwards(
  start: string,
  node: string,
  incoming: ReadonlyMap<string, readonly string[]>,
  lacks: (id: string) => boolean,
): string[] {
  const next = new Map<string, string | undefined>([[node, undefined]])
  const walk = (mayPass: (id: string) => boolean): void => {
    for (const id of next.keys()) {
      if (next.has(start)) return
      for (const from of incoming.get(id) ?? []) if (!next.has(from) && mayPass(from)) next.set(from, id)
    }
  }
  walk(lacks)
  // The fact did hold at first and was lost on the way: the rest is any way to where it was lost.
  walk(() => true)
  const way: string[] = []
  for (let id: string | undefined = next.has(start) ? start : node; id !== undefined; id = next.get(id)) way.push(id)
  return way
}

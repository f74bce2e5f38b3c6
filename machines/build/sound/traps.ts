import type { Flow } from '../flow.js'
import { publishedOf, type Reach } from './reach.js'

/**
 * Sets of nodes that a token enters and never leaves, among nodes that cannot complete: one node without a way out, or
 * a loop. Only the innermost traps are given, not all that leads into them. Iterative Tarjan.
 */
export function trapsOf(flow: Flow, reach: Reach, completable: ReadonlySet<string>): readonly (readonly string[])[] {
  const hopeless = [...reach.keys()].filter((id) => !completable.has(id))
  if (hopeless.length === 0) return []
  const next = (id: string): readonly string[] => successorsOf(flow, id, reach, completable)
  const components = componentsOf(hopeless, next)
  const home = new Map(components.flatMap((members) => members.map((id) => [id, members] as const)))
  return components.filter((members) => members.every((id) => next(id).every((to) => home.get(to) === members)))
}

/** A fork leads past its branches to its join, and into those branches that hold their token for ever. */
function successorsOf(flow: Flow, id: string, reach: Reach, completable: ReadonlySet<string>): readonly string[] {
  const node = flow.nodes.get(id)
  const targets = publishedOf(flow, id).map(({ to }) => to)
  const past = node?.kind === 'fork' ? [...targets.filter((to) => !completable.has(to)), node.join] : targets
  return past.filter((to) => reach.has(to))
}

function componentsOf(ids: readonly string[], next: (id: string) => readonly string[]): readonly (readonly string[])[] {
  const found = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()
  const components: string[][] = []
  const among = new Set(ids)
  for (const root of ids) {
    if (found.has(root)) continue
    const work = [{ id: root, successors: begin(root), at: 0 }]
    for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
      const successor = top.successors[top.at++]
      if (successor === undefined) {
        work.pop()
        const parent = work.at(-1)
        if (parent !== undefined) lower(parent.id, low.get(top.id) ?? 0)
        if (low.get(top.id) === found.get(top.id)) components.push(close(top.id))
      } else if (!found.has(successor)) work.push({ id: successor, successors: begin(successor), at: 0 })
      else if (isOpen.has(successor)) lower(top.id, found.get(successor) ?? 0)
    }
  }
  return components

  function begin(id: string): readonly string[] {
    found.set(id, found.size)
    low.set(id, found.size - 1)
    open.push(id)
    isOpen.add(id)
    return next(id).filter((to) => among.has(to))
  }
  function lower(id: string, to: number): void {
    low.set(id, Math.min(low.get(id) ?? to, to))
  }
  function close(root: string): string[] {
    const members: string[] = []
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      isOpen.delete(id)
      members.push(id)
      if (id === root) break
    }
    return members.reverse()
  }
}

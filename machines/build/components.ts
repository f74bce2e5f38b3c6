/**
 * Strongly connected components, each before those that lead to it (Tarjan, iterative: a table may be long).
 * `next` may name only nodes that are in `ids`.
 */
export function componentsOf<T>(ids: Iterable<T>, next: (id: T) => readonly T[]): readonly (readonly T[])[] {
  const found = new Map<T, number>()
  const low = new Map<T, number>()
  const open: T[] = []
  const isOpen = new Set<T>()
  const components: T[][] = []
  for (const root of ids) {
    if (found.has(root)) continue
    const work = [begin(root)]
    for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
      const successor = top.successors[top.at++]
      if (successor === undefined) {
        work.pop()
        const parent = work.at(-1)
        if (parent !== undefined) lower(parent.id, low.get(top.id) ?? 0)
        if (low.get(top.id) === found.get(top.id)) components.push(close(top.id))
      } else if (!found.has(successor)) work.push(begin(successor))
      else if (isOpen.has(successor)) lower(top.id, found.get(successor) ?? 0)
    }
  }
  return components

  function begin(id: T): { id: T; successors: readonly T[]; at: number } {
    low.set(id, found.size)
    found.set(id, found.size)
    open.push(id)
    isOpen.add(id)
    return { id, successors: next(id), at: 0 }
  }
  function lower(id: T, to: number): void {
    low.set(id, Math.min(low.get(id) ?? to, to))
  }
  function close(root: T): T[] {
    const members: T[] = []
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      isOpen.delete(id)
      members.push(id)
      if (id === root) break
    }
    return members.reverse()
  }
}

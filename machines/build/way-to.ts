import type { Flow } from './flow.js'

/** A shortest published way from the start to a node, by node ids; of a fork, through one branch. */
export function wayTo({ start, out, nodes }: Flow, target: string): readonly string[] {
  const before = new Map<string, string | undefined>([[start, undefined]])
  for (const id of before.keys()) {
    if (id === target) break
    const node = nodes.get(id)
    const next = (out.get(id) ?? []).filter(({ tag }) => tag === 'process').map(({ to }) => to)
    for (const to of node?.kind === 'fork' ? [...node.branches, ...next] : next) if (!before.has(to)) before.set(to, id)
  }
  const way: string[] = []
  for (let id: string | undefined = before.has(target) ? target : undefined; id !== undefined; id = before.get(id))
    way.unshift(id)
  return way
}

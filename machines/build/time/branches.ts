import { OUT, type TimeGraph, type TimeNode } from './graph.js'
import type { Layers } from './returns.js'

/** What a fork takes: the branch that its join waits for, with the returns that are left to it. */
export interface Longer {
  spent: number
  branch: number
  layer: number
}

/** The longest of the `needed` shortest branches. */
export function longestNeeded(values: readonly number[], needed: number): Omit<Longer, 'layer'> {
  const order = values.map((spent, branch) => ({ spent, branch })).sort((a, b) => a.spent - b.spent)
  return order[Math.min(needed, order.length) - 1] ?? { spent: 0, branch: 0 }
}

/** The same, no more than it surely takes where branches share returns: `all` with every return, `none` with none. */
export function longestInOne(all: readonly number[], none: readonly number[], needed: number, layer: number): Longer {
  let best: Longer = { ...longestNeeded(none, needed), layer: 0 }
  all.forEach((spent, index) => {
    const found = longestNeeded(none.with(index, spent), needed)
    if (found.spent > best.spent) best = { ...found, layer: found.branch === index ? layer : 0 }
  })
  return best
}

/**
 * The most that a fork in a loop of `inside` returns takes in all: another time round, its branches may meet what they
 * passed by before, each while the others wait. Nothing where there is but one way through each branch.
 */
export function mostInLoop(graph: TimeGraph, weight: (item: number) => number, fork: number, layers: Layers): number {
  const { nodes } = graph
  const own = nodes[fork]?.cell
  const inside = nodes.filter((node) => isUnder(graph, node, fork))
  const isOneWay = [...inside, ...nodes.slice(fork, fork + 1)].every(
    ({ forward, again, branches }) =>
      new Set(forward).size < 2 &&
      (again.length === 0 || layers.count === 1) &&
      branches.every(({ length }) => length < 2),
  )
  if (isOneWay) return -Infinity
  const items = new Set(inside.flatMap(({ item, cell }) => item ?? cell ?? []))
  let sum = 0
  for (const item of items) if (item !== own) sum += weight(item)
  // There are no more returns than layers, and none of them spends more again than all there is.
  return sum * layers.count
}

function isUnder({ nodes, index }: TimeGraph, { node }: TimeNode, fork: number): boolean {
  for (let { branch } = node; branch !== undefined;) {
    const at = index.get(branch.fork) ?? OUT
    if (at === fork) return true
    branch = nodes[at]?.node.branch
  }
  return false
}

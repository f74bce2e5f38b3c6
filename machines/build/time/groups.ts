import { componentsOf } from '../components.js'
import { OUT, type TimeGraph } from './graph.js'

/** Rows that returns `inside` join in a loop, whose times are spent once each; nearly always a single row. */
export interface Group {
  members: readonly number[]
  /** Times that are spent in it, once each. */
  items: readonly number[]
  /** The shared time that holds the whole group, spent on entering it. */
  cell: number | undefined
  forks: readonly number[]
}

/** Groups in the order in which longest ways can be found: each after all that it leads to, and after its branches. */
export function groupsOf(graph: TimeGraph): readonly Group[] {
  if (!graph.has.inside) return graph.nodes.map((_, node) => groupOf(graph, [node])).reverse()
  const ids = graph.nodes.keys()
  return componentsOf(ids, (id) => successors(graph, id)).map((members) => groupOf(graph, members))
}

/** The nodes that may follow a node, or begin its branches, however it is left but for returns that spend again. */
export function successors({ nodes }: TimeGraph, id: number): readonly number[] {
  const node = nodes[id]
  return node === undefined ? [] : [...node.forward, ...node.inside, ...node.branches.flat()].filter((to) => to !== OUT)
}

function groupOf({ nodes }: TimeGraph, members: readonly number[]): Group {
  const [only, ...more] = members
  if (only !== undefined && more.length === 0) {
    const node = nodes[only]
    const items = node?.item === undefined ? [] : [node.item]
    return { members, items, cell: node?.cell, forks: node?.node.kind === 'fork' ? members : [] }
  }
  const cells = new Set(members.map((id) => nodes[id]?.cell))
  const cell = cells.size === 1 ? [...cells][0] : undefined
  const spent = members.flatMap((id) => [nodes[id]?.item, cell === undefined ? nodes[id]?.cell : undefined])
  return {
    members,
    items: [...new Set(spent.filter((item) => item !== undefined))],
    cell,
    forks: members.filter((id) => nodes[id]?.node.kind === 'fork'),
  }
}

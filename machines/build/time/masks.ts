import type { TimeGraph } from './graph.js'
import { successors, type Group } from './groups.js'

/**
 * Times of which it depends on the way whether they are spent already: those of a loop of `inside` returns that rows
 * outside it have too (copies that memory made, rows under one shared time), and those that are met again after a
 * return `inside` that closes no loop. Each has a bit; a mask says what is spent.
 */
export interface Masks {
  /** Number of masks: 1 where there are no such times, as nearly always. */
  count: number
  bitOf: (item: number) => number
}

/** Times beyond these are taken as not spent yet, which can only lengthen a way. */
const MOST = 8

const NONE: Masks = { count: 1, bitOf: () => 0 }

export function masksOf(graph: TimeGraph, groups: readonly Group[]): Masks {
  const { nodes, has } = graph
  if (!has.inside) return NONE
  const bits = new Map<number, number>()
  const add = (item: number): void => {
    if (bits.size < MOST && !bits.has(item)) bits.set(item, 1 << bits.size)
  }
  metAgain(graph, groups).forEach(add)
  for (const { members, items } of groups) {
    if (members.length < 2) continue
    const inLoop = new Set(members)
    const outside = new Set(nodes.flatMap(({ item, cell }, id) => (inLoop.has(id) ? [] : (item ?? cell ?? []))))
    // A return that spends again does not leave a shared time in which it begins and ends.
    const stays = new Set(
      members.flatMap(
        (id) =>
          nodes[id]?.again.flatMap(({ to }) => (nodes[to]?.cell === nodes[id]?.cell ? (nodes[to]?.cell ?? []) : [])) ??
          [],
      ),
    )
    for (const item of items) if (outside.has(item) || stays.has(item)) add(item)
  }
  return bits.size === 0 ? NONE : { count: 1 << bits.size, bitOf: (item) => bits.get(item) ?? 0 }
}

/** Times both of rows from which a return `inside` may come that closes no loop, and of rows that may follow it. */
function metAgain(graph: TimeGraph, groups: readonly Group[]): ReadonlySet<number> {
  const { nodes } = graph
  const home = new Map(groups.flatMap((group) => group.members.map((member) => [member, group])))
  const before = new Map<number, number[]>()
  for (const id of nodes.keys()) for (const to of successors(graph, id)) before.set(to, [...(before.get(to) ?? []), id])
  const itemsFrom = (start: number, next: (id: number) => readonly number[]): ReadonlySet<number> => {
    const seen = new Set([start])
    for (const id of seen) for (const to of next(id)) seen.add(to)
    return new Set([...seen].flatMap((id) => nodes[id]?.item ?? nodes[id]?.cell ?? []))
  }
  const met = new Set<number>()
  nodes.forEach(({ inside }, from) => {
    for (const to of inside) {
      if (home.get(from) === home.get(to)) continue
      const spent = itemsFrom(from, (id) => before.get(id) ?? [])
      for (const item of itemsFrom(to, (id) => successors(graph, id))) if (spent.has(item)) met.add(item)
    }
  })
  return met
}

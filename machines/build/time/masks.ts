import type { TimeGraph } from './graph.js'
import type { Group } from './groups.js'

/**
 * Times of which it depends on the way whether they are spent already: those of a loop of `inside` returns that rows
 * outside it have too (copies that memory made, rows under one shared time). Each has a bit; a mask says what is spent.
 */
export interface Masks {
  /** Number of masks: 1 where there are no such times, as nearly always. */
  count: number
  bitOf: (item: number) => number
}

/** Times beyond these are taken as not spent yet, which can only lengthen a way. */
const MOST = 8

const NONE: Masks = { count: 1, bitOf: () => 0 }

export function masksOf({ nodes, has }: TimeGraph, groups: readonly Group[]): Masks {
  if (!has.inside) return NONE
  const bits = new Map<number, number>()
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
    for (const item of items)
      if ((outside.has(item) || stays.has(item)) && bits.size < MOST && !bits.has(item)) bits.set(item, 1 << bits.size)
  }
  return bits.size === 0 ? NONE : { count: 1 << bits.size, bitOf: (item) => bits.get(item) ?? 0 }
}

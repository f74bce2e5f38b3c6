import type { Connection, Element } from './diagram.js'
import { idOn } from './ids.js'

/**
 * A parallel gateway waits for every flow that leads into it. Where a branch may end on several ways, or a fork is come to
 * on several, only one of them is ever taken: so they are led together first, into a gateway that waits for none. A
 * gateway that waits for events takes one flow only, for readers: it would gather and part in one sign.
 */
export function mergeWays(
  elements: readonly Element[],
  connections: readonly Connection[],
): { elements: readonly Element[]; connections: readonly Connection[] } {
  const groups = new Map<string, { to: string; branch: string; ways: Connection[] }>()
  const kinds = new Map(elements.map(({ id, kind }) => [id, kind]))
  for (const way of connections) {
    const { to } = way
    const kind = kinds.get(to)
    if (kind !== 'fork' && kind !== 'join' && kind !== 'await') continue
    const branch = kind === 'join' ? (way.branch ?? '') : ''
    const key = idOn('merge', to, ...(branch === '' ? [] : [branch]))
    const group = groups.get(key) ?? { to, branch, ways: [] }
    group.ways.push(way)
    groups.set(key, group)
  }
  const merged = [...groups].filter(([, { ways }]) => ways.length > 1)
  if (merged.length === 0) return { elements, connections }
  const mergeOf = new Map(merged.flatMap(([id, { ways }]) => ways.map((way) => [way, id] as const)))
  return {
    elements: insert(
      elements,
      merged.map(([id, { to }]) => ({ id, before: to })),
    ),
    connections: [
      ...connections.map((way): Connection => ({ ...way, to: mergeOf.get(way) ?? way.to })),
      ...merged.map(([id, { to }]): Connection => ({ id: idOn('flow', id), from: id, to, name: '' })),
    ],
  }
}

/** Gateways each in a column of its own, before what they lead to. */
function insert(elements: readonly Element[], gateways: readonly { id: string; before: string }[]): Element[] {
  const columnOf = new Map(elements.map(({ id, column }) => [id, column]))
  const at = gateways.map(({ before }) => columnOf.get(before) ?? 0)
  const shifted = (column: number): number => column + at.filter((one) => one <= column).length
  const targets = new Map(elements.map((element) => [element.id, element]))
  return [
    ...elements.map((element) => ({ ...element, column: shifted(element.column) })),
    ...gateways.flatMap(({ id, before }, index): Element[] => {
      const target = targets.get(before)
      if (target === undefined) return []
      const nearer = gateways.filter((one, other) => one.before === before && other > index).length
      const column = shifted(target.column) - 1 - nearer
      return [{ id, kind: 'decision', name: '', lane: target.lane, column, says: [], boundaries: [] }]
    }),
  ]
}

import { NO_TIME, type Span } from '../../model/duration.js'
import type { Flow } from '../flow.js'
import type { Item, Items } from './items.js'
import { unitOf, type Unit } from './measure.js'
import { ownBound } from './own-bound.js'

/** What can be said of the printed times of a flow, or of a block in it, without looking for ways. */
export interface Plain {
  /** All that is printed, each once. */
  sum: Span
  /** The one unit of everything printed, if there is one. */
  unit: Unit | undefined
  /** No time is missing. */
  isComplete: boolean
  has: { inside: boolean; again: boolean; supplement: boolean }
  /** Returns that ways with a bound of their own allow, in all. */
  bounded: number
}

export function plainOf(flow: Flow, items: Items, block: string | undefined): Plain {
  const seen = new Set<Item>()
  const sum = { ...NO_TIME }
  const has = { inside: false, again: false, supplement: false }
  const bounds = new Map<string, number>()
  let isComplete = true
  for (const node of flow.nodes.values()) {
    if (node.kind !== 'step' || (block !== undefined && !node.within.includes(block))) continue
    const item = items.ofBlocks(node.within) ?? items.ofStep(node.step, node.path)
    if (!seen.has(item)) {
      seen.add(item)
      add(sum, item.span)
      if (item.missing !== undefined) isComplete = false
    }
    if (node.step.ways === undefined && node.step.after === undefined) continue
    for (const edge of flow.out.get(node.id) ?? []) {
      const { tag, move, rework, path } = edge
      if (tag !== 'process') continue
      if (move === 'supplement') has.supplement = true
      if (rework?.time === 'inside') has.inside = true
      if (rework?.time !== 'again') continue
      has.again = true
      const bound = ownBound(node.step, edge)
      if (bound !== undefined) bounds.set(path.join('/'), bound)
    }
  }
  let bounded = 0
  for (const bound of bounds.values()) bounded += bound
  return { sum, unit: unitOf([sum]), isComplete, has, bounded }
}

function add(sum: { -readonly [unit in keyof Span]: number }, span: Span): void {
  sum.working += span.working
  sum.clock += span.clock
  sum.calendar += span.calendar
  sum.bare += span.bare
}

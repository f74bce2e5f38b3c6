import { NO_TIME, type Span } from '../../model/duration.js'
import type { Flow } from '../flow.js'
import type { Item, Items } from './items.js'
import { unitOf, type Unit } from './measure.js'

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
    for (const { tag, move, rework, outcome = '', path } of flow.out.get(node.id) ?? []) {
      if (tag !== 'process') continue
      if (move === 'supplement') has.supplement = true
      if (rework?.time === 'inside') has.inside = true
      if (rework?.time !== 'again') continue
      has.again = true
      const way = node.step.ways?.[outcome]
      if (typeof way === 'object' && 'atMost' in way) bounds.set(path.join('/'), way.atMost ?? 0)
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

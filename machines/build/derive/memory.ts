import { compare } from '../../model/words.js'
import type { Memory } from '../flow.js'
import type { Liveness } from './liveness.js'
import type { Layout, Slot } from './layout.js'
import { outcomeSlug } from './outcome-slug.js'

export const NOTHING: Memory = {}

/** The part of a node's id that tells what is remembered there: '[tham-dinh=dat,…]', or nothing. */
export const memorySuffix = (memory: Memory): string => {
  if (memory === NOTHING) return ''
  const known = Object.keys(memory).sort(compare)
  return known.length === 0 ? '' : `[${known.map((step) => `${step}=${outcomeSlug(memory[step] ?? '')}`).join(',')}]`
}

/** What is still remembered on entering a slot: what is known in its branch anyway, and what may yet be read. */
export function remembered(memory: Memory, slot: Slot, base: Memory, live: Liveness, layout: Layout): Memory {
  const read = live.get(slot)
  if (read === undefined || read.size === 0) return base
  let kept: Record<string, string> | undefined
  for (const step of read) {
    const outcome = memory[step]
    if (outcome === undefined || base[step] !== undefined) continue
    const decider = layout.left.get(step)
    if (decider === undefined || decider.order >= slot.order) continue
    kept ??= { ...base }
    kept[step] = outcome
  }
  return kept ?? base
}

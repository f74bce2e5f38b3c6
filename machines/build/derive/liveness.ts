import type { Way } from '../../model/step.js'
import type { Layout, Region, Slot, StepSlot } from './layout.js'

/** Which earlier decisions may still be read from a slot on; nothing for a slot that is not in the map. */
export type Liveness = ReadonlyMap<Slot, ReadonlySet<string>>

const NOTHING_IS_READ: Liveness = new Map()

/** Backward data flow to a fixpoint: a return makes what is read before it live after it. */
export function livenessOf(layout: Layout): Liveness {
  if (layout.asked.size === 0) return NOTHING_IS_READ
  const walk: Walk = { layout, live: new Map(), changed: true }
  while (walk.changed) {
    walk.changed = false
    passOver(layout.root, walk)
  }
  return walk.live
}

interface Walk {
  layout: Layout
  live: Map<Slot, Set<string>>
  changed: boolean
}

function passOver(region: Region, walk: Walk): void {
  for (let index = region.slots.length - 1; index >= 0; index--) {
    const slot = region.slots[index]
    if (slot === undefined) continue
    const below = region.slots[index + 1]
    if (slot.kind === 'parallel') {
      for (const branch of slot.branches) {
        passOver(branch, walk)
        addLive(walk, slot, branch.slots[0])
      }
      addLive(walk, slot, below)
    } else addRead(walk, slot, below)
  }
}

/** What a step asks for itself, and what is live wherever the dossier may go from it. */
function addRead(walk: Walk, slot: StepSlot, below: Slot | undefined): void {
  const { ways } = slot.step
  for (const [step] of slot.after) add(walk, slot, step)
  if (ways === undefined && slot.after.length === 0) return addLive(walk, slot, below)
  for (const outcome in ways) addLive(walk, slot, slotAfter(ways[outcome], walk.layout, below))
  for (const [, routed] of slot.after)
    for (const outcome in routed) addLive(walk, slot, slotAfter(routed[outcome], walk.layout, below))
}

/** What is live at the target is live here, except what is decided here or, going back, would be forgotten. */
function addLive(walk: Walk, slot: Slot, target: Slot | undefined): void {
  if (target === undefined) return
  walk.live.get(target)?.forEach((step) => {
    const decider = walk.layout.left.get(step)
    if (decider !== slot && (decider === undefined || decider.order < target.order)) add(walk, slot, step)
  })
}

function add(walk: Walk, slot: Slot, step: string): void {
  const read = walk.live.get(slot)
  if (read?.has(step) === true) return
  if (read === undefined) walk.live.set(slot, new Set([step]))
  else read.add(step)
  walk.changed = true
}

/** Where the dossier stands after a way; an end is no place. */
function slotAfter(way: Way | undefined, { places }: Layout, below: Slot | undefined): Slot | undefined {
  const target = targetOf(way)
  if (target === 'next') return below
  const place = target === undefined ? undefined : places.get(target)
  return place?.region.slots[place.index]
}

/** The id that a way names; an end names none. */
function targetOf(way: Way | undefined): string | undefined {
  if (way === undefined || typeof way === 'string') return way
  if ('supplement' in way) return way.supplement
  return 'backTo' in way ? way.backTo : undefined
}

import type { Way } from '../../model/step.js'
import type { Layout, Place, Region, Slot, StepSlot } from './layout.js'

/** Which earlier decisions may still be read from a slot on; nothing for a slot that is not in the map. */
export type Liveness = ReadonlyMap<Slot, ReadonlySet<string>>

const NOTHING_IS_READ: Liveness = new Map()

/** Backward data flow to a fixpoint: a return makes what is read before it live after it. */
export function livenessOf(layout: Layout): Liveness {
  if (layout.steps.every((slot) => slot.after.length === 0)) return NOTHING_IS_READ
  const live = new Map<Slot, Set<string>>()
  const places = new Map(layout.steps.map((slot) => [slot, placesAfter(slot, layout)]))
  while (passOver(layout.root, layout, live, places)) continue
  return live
}

/** Where the dossier may stand after each step. */
type Places = ReadonlyMap<StepSlot, readonly Place[]>

function passOver(region: Region, layout: Layout, live: Map<Slot, Set<string>>, places: Places): boolean {
  let changed = false
  for (let index = region.slots.length - 1; index >= 0; index--) {
    const slot = region.slots[index]
    if (slot === undefined) continue
    const read = live.get(slot) ?? new Set<string>()
    const before = read.size
    live.set(slot, read)
    if (slot.kind === 'parallel') {
      for (const branch of slot.branches) {
        if (passOver(branch, layout, live, places)) changed = true
        addLive(read, slot, { region: branch, index: 0 }, layout, live)
      }
      addLive(read, slot, { region, index: index + 1 }, layout, live)
    } else {
      for (const [step] of slot.after) read.add(step)
      for (const place of places.get(slot) ?? []) addLive(read, slot, place, layout, live)
    }
    if (read.size > before) changed = true
  }
  return changed
}

/** What is live at the target is live here, except what is decided here or, going back, would be forgotten. */
function addLive(read: Set<string>, slot: Slot, target: Place, layout: Layout, live: Map<Slot, Set<string>>): void {
  const next = target.region.slots[target.index]
  if (next === undefined) return
  for (const step of live.get(next) ?? []) {
    const decider = layout.left.get(step)
    if (decider === slot || (decider !== undefined && decider.order >= next.order)) continue
    read.add(step)
  }
}

function placesAfter(slot: StepSlot, layout: Layout): Place[] {
  const { ways } = slot.step
  const next: Place = { region: slot.region, index: slot.index + 1 }
  if (ways === undefined && slot.after.length === 0) return [next]
  const places: Place[] = []
  const add = (way: Way): void => {
    const target = targetOf(way)
    const place = target === undefined || target === 'next' ? next : layout.places.get(target)
    if (target !== undefined && place !== undefined) places.push(place)
  }
  if (ways !== undefined) Object.values(ways).forEach(add)
  for (const [, routed] of slot.after) Object.values(routed).forEach(add)
  return places
}

/** The id that a way names; an end names none. */
function targetOf(way: Way): string | undefined {
  if (typeof way === 'string') return way
  if ('supplement' in way) return way.supplement
  return 'backTo' in way ? way.backTo : undefined
}

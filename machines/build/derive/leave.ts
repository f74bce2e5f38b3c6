import type { Path } from '../../model/corpus.js'
import type { Way } from '../../model/step.js'
import type { FlowEdge, Memory } from '../flow.js'
import { connect, endNode, fault, waitNode, type Draft } from './draft.js'
import { enter } from './enter.js'
import type { Place } from './layout.js'
import { outcomeSlug } from './outcome-slug.js'
import { routeOf } from './route.js'

/** A step whose ways are followed. */
type Leaving = Draft['queue'][number] & { draft: Draft }
/** A way as an edge names it. */
interface Named {
  event: string
  path: Path
  outcome?: string
}

/** Follows the ways out of a step. */
export function leave(draft: Draft, { node, slot, instance, out }: Draft['queue'][number]): void {
  const leaving: Leaving = { draft, node, slot, instance, out }
  const { step } = node
  const onward = `${step.id}:tiep`
  const route = routeOf(step, slot.after, node.memory)
  if (route.by === 'forward') goOn(leaving, { event: onward, path: slot.path }, node.memory)
  else if (route.by === 'after') {
    follow(leaving, route.way, { event: onward, path: [...slot.path, 'after', route.step, route.outcome] }, node.memory)
  } else if (route.by === 'ways') decide(leaving, route.ways)
  else guess(leaving)
}

function decide(leaving: Leaving, ways: { readonly [outcome: string]: Way }): void {
  const { draft, node, slot } = leaving
  const { id } = node.step
  const events: string[] = []
  for (const outcome in ways) {
    const way = ways[outcome]
    if (way === undefined) continue
    const event = `${id}:${outcomeSlug(outcome)}`
    const path = [...slot.path, 'ways', outcome]
    if (events.includes(event)) fault(draft, 'id-duplicate', path, event)
    events.push(event)
    // What no step asks for is not remembered in the first place.
    const memory = draft.layout.asked.has(id) ? { ...node.memory, [id]: outcome } : node.memory
    follow(leaving, way, { event, path, outcome }, memory)
  }
}

/** The fact is not known here: the fault is said, and all ways are followed, so that the rest can be looked at. */
function guess(leaving: Leaving): void {
  const { draft, node, slot } = leaving
  const readable = slot.after.every(([step]) => draft.layout.left.get(step)?.step.ways !== undefined)
  if (readable) fault(draft, 'after-unknown', [...slot.path, 'after'], node.step.id)
  for (const [step, ways] of slot.after)
    for (const [outcome, way] of Object.entries(ways)) {
      const event = `${node.step.id}:${outcomeSlug(outcome)}`
      follow(leaving, way, { event, path: [...slot.path, 'after', step, outcome] }, node.memory)
    }
}

function follow(leaving: Leaving, way: Way, named: Named, memory: Memory): void {
  const { draft, slot, instance } = leaving
  if (way === 'next') goOn(leaving, named, memory)
  else if (typeof way === 'string') {
    const place = resolve(leaving, way, named.path)
    if (place === undefined) return
    const backward = place.region === slot.region && place.index <= slot.index
    if (backward) fault(draft, 'jump-backward', named.path, way)
    const { id, leaves } = enter(draft, place, memory, instance)
    if (backward) lead(leaving, named, id, 'back', { time: 'again', atMost: draft.reworks })
    else lead(leaving, named, id, leaves ?? 'jump')
  } else if ('end' in way) {
    const id = endNode(draft, way.end, named.path)
    if (instance.fork !== undefined) fault(draft, 'target-outside-branch', named.path, id)
    lead(leaving, named, id, 'end')
  } else if ('supplement' in way) {
    const place = resolve(leaving, way.supplement, named.path)
    if (place === undefined) return
    const resumed = enter(draft, place, memory, instance)
    if (resumed.leaves === undefined) lead(leaving, named, waitNode(draft, resumed.id, 'process'), 'supplement')
    else lead(leaving, named, resumed.id, resumed.leaves)
  } else {
    const place = resolve(leaving, way.backTo, named.path)
    if (place === undefined) return
    const { id, leaves } = enter(draft, place, memory, instance)
    if (place.region === slot.region && place.index > slot.index) {
      fault(draft, 'back-forward', named.path, way.backTo)
      lead(leaving, named, id, leaves ?? 'jump')
    } else lead(leaving, named, id, 'back', { time: way.time, atMost: way.atMost ?? draft.reworks })
  }
}

function goOn(leaving: Leaving, named: Named, memory: Memory): void {
  const { draft, slot, instance } = leaving
  const { id, leaves } = enter(draft, { region: slot.region, index: slot.index + 1 }, memory, instance)
  lead(leaving, named, id, leaves ?? 'forward')
}

/** The place of an id; what is wrong with it is a fault, and the way is followed as far as it can be. */
function resolve({ draft, slot }: Leaving, id: string, path: Path): Place | undefined {
  const place = draft.layout.places.get(id)
  if (place === undefined) fault(draft, 'target-unknown', path, id)
  else if (draft.layout.duplicates.has(id)) fault(draft, 'target-ambiguous', path, id)
  else if (place.region !== slot.region) fault(draft, 'target-outside-branch', path, id)
  return place
}

function lead(
  { draft, node, out }: Leaving,
  { event, path, outcome }: Named,
  to: string,
  move: FlowEdge['move'],
  rework?: FlowEdge['rework'],
): void {
  const edge: FlowEdge = { from: node.id, to, tag: 'process', move, event, path }
  if (outcome !== undefined) edge.outcome = outcome
  if (rework !== undefined) edge.rework = rework
  connect(draft, out, edge)
}

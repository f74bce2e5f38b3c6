import type { ForkNode, JoinNode, Memory, Move, StepNode } from '../flow.js'
import { addNode, connect, endNode, type Draft, type Instance } from './draft.js'
import type { ParallelSlot, Place, Region, StepSlot } from './layout.js'
import { memorySuffix, remembered } from './memory.js'
import { officeOf } from './office.js'
import { statusOf } from './status.js'

/** The node that a dossier with this memory stands on at a place, and how it got there when it simply went on. */
export interface Arrival {
  id: string
  /** Past the last row: the end of the table, or the join of the branch. */
  leaves?: Move
}

/** Enters a place; makes the node there, and queues its ways, when it is new. */
export function enter(draft: Draft, place: Place, memory: Memory, from: Instance): Arrival {
  const instance = instanceFor(draft, place.region, memory, from)
  const slot = place.region.slots[place.index]
  if (slot === undefined) {
    if (instance.fork !== undefined) return { id: instance.fork.join, leaves: 'join' }
    return { id: endNode(draft, 'returned', []), leaves: 'end' }
  }
  const kept = remembered(memory, slot, instance.base, draft.live, draft.layout)
  return { id: slot.kind === 'step' ? enterStep(draft, slot, kept, instance) : enterFork(draft, slot, kept, instance) }
}

function enterStep(draft: Draft, slot: StepSlot, memory: Memory, instance: Instance): string {
  const { step, path, within, order } = slot
  // Rows that share an id are a fault; each keeps a node of its own, so that the rest can be looked at.
  const id = (draft.layout.left.get(step.id) === slot ? step.id : `${step.id}~${order}`) + memorySuffix(memory)
  if (draft.nodes.has(id)) return id
  const office = officeOf(step.by, slot.office)
  const { statuses } = draft.registers
  const node: StepNode = {
    kind: 'step',
    id,
    path,
    within,
    step,
    memory,
    status: draft.nodes.size === 0 ? statuses.intake : statusOf(step, statuses),
  }
  if (instance.fork !== undefined) node.branch = branchOf(instance.fork)
  if (office !== undefined) node.office = office
  const { out } = addNode(draft, node, order, slot)
  draft.queue.push({ node, slot, instance, out })
  return id
}

function enterFork(draft: Draft, slot: ParallelSlot, memory: Memory, instance: Instance): string {
  const { parallel, path, within, order, needed } = slot
  const suffix = memorySuffix(memory)
  const id = `${parallel.id}.tach${suffix}`
  const join = `${parallel.id}.hop${suffix}`
  if (draft.nodes.has(id)) return id
  const branches: string[] = []
  const common = {
    path,
    within,
    status: draft.registers.statuses.otherwise,
    ...(instance.fork === undefined ? {} : { branch: branchOf(instance.fork) }),
  }
  const forkNode: ForkNode = { kind: 'fork', id, join, branches, ...common }
  const joinNode: JoinNode = { kind: 'join', id: join, fork: id, needed, ...common }
  const { out: intoBranches } = addNode(draft, forkNode, order, slot)
  const { out: onward } = addNode(draft, joinNode, lastOrder(slot) + 0.5, slot)
  for (const region of slot.branches) {
    const branch = branchInstance(draft, slot, region, memory, instance)
    const first = enter(draft, { region, index: 0 }, memory, branch).id
    branches.push(first)
    connect(draft, intoBranches, {
      from: id,
      to: first,
      tag: 'process',
      move: 'fork',
      event: `${parallel.id}:tach`,
      path,
    })
  }
  const next = enter(draft, { region: slot.region, index: slot.index + 1 }, memory, instance)
  const move = next.leaves ?? 'forward'
  connect(draft, onward, { from: join, to: next.id, tag: 'process', move, event: `${parallel.id}:hop`, path })
  return id
}

const branchOf = ({ id, branch }: NonNullable<Instance['fork']>): { fork: string; id: string } => ({
  fork: id,
  id: branch,
})

function lastOrder(slot: ParallelSlot): number {
  const last = slot.branches.at(-1)?.slots.at(-1)
  if (last === undefined) return slot.order
  return last.kind === 'step' ? last.order : lastOrder(last)
}

/** The instance of a region that a way leads to: the own one, an enclosing one, or (a fault) another branch's. */
function instanceFor(draft: Draft, region: Region, memory: Memory, from: Instance): Instance {
  for (let instance: Instance | undefined = from; instance !== undefined; instance = instance.parent)
    if (instance.region === region) return instance
  const parallel = region.branch?.of
  if (parallel === undefined) return from
  const parent = instanceFor(draft, parallel.region, memory, from)
  const kept = remembered(memory, parallel, parent.base, draft.live, draft.layout)
  enterFork(draft, parallel, kept, parent)
  return branchInstance(draft, parallel, region, kept, parent)
}

function branchInstance(
  draft: Draft,
  { parallel }: ParallelSlot,
  region: Region,
  base: Memory,
  parent: Instance,
): Instance {
  const suffix = memorySuffix(base)
  const branch = region.branch?.id ?? ''
  const key = `${branch}${suffix}`
  const found = draft.instances.get(key)
  if (found !== undefined) return found
  const fork = { id: `${parallel.id}.tach${suffix}`, branch, join: `${parallel.id}.hop${suffix}` }
  const made: Instance = { region, base, fork, parent }
  draft.instances.set(key, made)
  return made
}

import type { NationalRegisters } from '../model/corpus.js'
import type { Process } from '../model/process.js'
import { casesOf, type PlacedCase } from './cases.js'
import { groupChannels, type ChannelGroup } from './derive/channels.js'
import type { Draft, Instance } from './derive/draft.js'
import { enter } from './derive/enter.js'
import { addExceptions } from './derive/exceptions.js'
import { finish } from './derive/finish.js'
import { layOut } from './derive/layout.js'
import { leave } from './derive/leave.js'
import { livenessOf } from './derive/liveness.js'
import { NOTHING } from './derive/memory.js'
import type { Flow, FlowFault } from './flow.js'

export { casesOf, type PlacedCase } from './cases.js'

/** The flows of one case, one per group of channels for which it is the same, and what kept them from being whole. */
export interface BuiltFlows {
  flows: readonly Flow[]
  faults: readonly FlowFault[]
}

/** Derives the flows of the case at `index` of `casesOf(process)`. Never throws; what is wrong is a fault. */
export function buildFlows(
  process: Process,
  index: number,
  registers: NationalRegisters,
  processId: string,
): BuiltFlows {
  const placed = casesOf(process)[index]
  if (placed === undefined) return { flows: [], faults: [] }
  const groups = groupChannels(placed.case)
  const flows: Flow[] = []
  const faults: FlowFault[] = []
  for (const group of groups) {
    const suffix = groups.length > 1 ? `/${group.channels.join('+')}` : ''
    const flow = derive(process, placed, group, registers, `${processId}#${placed.case.id}${suffix}`, faults)
    if (flow !== undefined) flows.push(flow)
  }
  return { flows, faults: groups.length > 1 ? distinct(faults) : faults }
}

function derive(
  process: Process,
  placed: PlacedCase,
  { channels, keeps }: ChannelGroup,
  registers: NationalRegisters,
  id: string,
  faults: FlowFault[],
): Flow | undefined {
  const path = [...placed.path, 'table']
  const layout = layOut(placed.case.table, path, keeps)
  faults.push(...layout.faults)
  if (layout.root.slots.length === 0) {
    faults.push({ kind: 'empty', path, id: placed.case.id })
    return undefined
  }
  const draft: Draft = {
    layout,
    live: livenessOf(layout),
    registers,
    reworks: process.policy.reworks ?? registers.policies[process.policy.base]?.reworks ?? 0,
    nodes: new Map(),
    faults: [],
    instances: new Map(),
    queue: [],
  }
  const root: Instance = { region: layout.root, base: NOTHING }
  const start = enter(draft, { region: layout.root, index: 0 }, NOTHING, root).id
  for (let next = draft.queue.shift(); next !== undefined; next = draft.queue.shift()) leave(draft, next)
  addExceptions(draft, process.policy)
  addUnreadable(draft, faults)
  faults.push(...distinct(draft.faults))
  return finish(draft, { id, caseId: placed.case.id, channels, start })
}

/** An `after` that names no row, or a row that decides nothing. */
function addUnreadable({ layout }: Draft, faults: FlowFault[]): void {
  if (layout.asked.size === 0) return
  for (const slot of layout.steps)
    for (const [step] of slot.after) {
      const path = [...slot.path, 'after', step]
      const decider = layout.left.get(step)?.step
      if (!layout.places.has(step)) faults.push({ kind: 'target-unknown', path, id: step })
      else if (decider?.ways === undefined) faults.push({ kind: 'after-unknown', path, id: step })
    }
}

/** Memory and channels lead to one place of the definition several times; it is reported once. */
function distinct(faults: readonly FlowFault[]): readonly FlowFault[] {
  if (faults.length < 2) return faults
  const byPlace = new Map(faults.map((fault) => [`${fault.kind} ${fault.id} ${fault.path.join('/')}`, fault]))
  return [...byPlace.values()]
}

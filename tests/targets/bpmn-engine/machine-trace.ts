import { getInitialSnapshot, getNextSnapshot, type AnyMachineSnapshot } from 'xstate'
import type { SoundFlow } from '../../../machines/build/flow.js'
import { toMachine } from '../../../machines/build/to-machine.js'

/** Where a dossier stands after each event, and the national status at which it ends. */
export interface Trace {
  standing: string[]
  status?: number | undefined
}

/** What XState makes of the machine of a flow, event by event. */
export function machineTrace(flow: SoundFlow, events: readonly string[]): Trace[] {
  const machine = toMachine(flow)
  let snapshot = getInitialSnapshot(machine) as AnyMachineSnapshot
  const traces = [traceOf(snapshot)]
  for (const type of events) {
    if (!snapshot.can({ type })) throw new Error(`${flow.id} does not take ${type}`)
    snapshot = getNextSnapshot(machine, snapshot, { type }) as AnyMachineSnapshot
    traces.push(traceOf(snapshot))
  }
  return traces
}

function traceOf(snapshot: AnyMachineSnapshot): Trace {
  const here = Object.values(snapshot.getMeta() as Record<string, { node?: string; status?: number } | undefined>)
  const nodes = here.flatMap((meta) =>
    meta?.status === undefined || meta.node === undefined ? [] : [{ node: meta.node, status: meta.status }],
  )
  return snapshot.status === 'done'
    ? { standing: [], status: nodes[0]?.status }
    : { standing: nodes.map(({ node }) => node).sort() }
}

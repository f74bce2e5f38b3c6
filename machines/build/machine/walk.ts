import { getInitialSnapshot, getNextSnapshot, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate'
import { traversalOptions } from '../traversal.js'

/** A machine as XState runs it, state by state; a state is named by its value. */
export interface Walk {
  start: string
  /** Where each event that is taken at a state leads, in XState's order. */
  next: (state: string) => ReadonlyMap<string, string>
  isDone: (state: string) => boolean
}

/** Only how states and events are said; nothing is enumerated here, so the limit is of no account. */
const { serializeState, events } = traversalOptions(0)

/** Walks a machine with XState itself; states are worked out as they are asked for. */
export function walkOf(machine: AnyStateMachine): Walk {
  const snapshots = new Map<string, AnyMachineSnapshot>()
  const nameOf = (snapshot: AnyMachineSnapshot): string => {
    const name = serializeState(snapshot)
    if (!snapshots.has(name)) snapshots.set(name, snapshot)
    return name
  }
  const snapshotOf = (state: string): AnyMachineSnapshot => {
    const snapshot = snapshots.get(state)
    if (snapshot === undefined) throw new Error(`${machine.id} was never at ${state}`)
    return snapshot
  }
  return {
    start: nameOf(getInitialSnapshot(machine) as AnyMachineSnapshot),
    isDone: (state) => snapshotOf(state).status === 'done',
    next(state) {
      const from = snapshotOf(state)
      if (from.status === 'done') return new Map()
      const taken = events(from).filter((event) => from.can(event))
      return new Map(
        taken.map((event) => [event.type, nameOf(getNextSnapshot(machine, from, event) as AnyMachineSnapshot)]),
      )
    },
  }
}

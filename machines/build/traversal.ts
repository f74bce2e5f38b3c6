import {
  __unsafe_getAllOwnEventDescriptors as descriptorsOf,
  type ActorLogic,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type EventObject,
} from 'xstate'

/** A machine as the graph functions of `@xstate/graph` may walk it. */
export type Walkable = ActorLogic<AnyMachineSnapshot, EventObject>

/**
 * The machine as plain logic. Walked as a machine it would be sent, too, the events by which it tells itself that a
 * branch is done, and leave parallel states too early; version 3 of `@xstate/graph` has no way to leave them out.
 */
export const walkable = (machine: AnyStateMachine): Walkable => ({
  transition: (snapshot, event, scope) => machine.transition(snapshot, event, scope as never) as AnyMachineSnapshot,
  getInitialSnapshot: (scope) => machine.getInitialSnapshot(scope as never) as AnyMachineSnapshot,
  getPersistedSnapshot: (snapshot) => machine.getPersistedSnapshot(snapshot),
})

/** Options for walking: a limit (the default is none), states told apart by their value alone, and the events. */
export const traversalOptions = (limit: number) => ({
  limit,
  serializeState: ({ value }: AnyMachineSnapshot): string => JSON.stringify(value),
  serializeEvent: ({ type }: EventObject): string => type,
  events: (snapshot: AnyMachineSnapshot): EventObject[] =>
    (descriptorsOf(snapshot) as string[]).filter((type) => !type.startsWith('xstate.')).map((type) => ({ type })),
})

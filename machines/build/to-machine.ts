import type { AnyStateMachine } from 'xstate'
import type { StatusMap } from '../model/registry.js'
import type { SoundFlow } from './flow.js'

export interface MachineOptions {
  /** Include the exceptions that the law gives every dossier. Default true. */
  policy?: boolean
  /** Names of the national statuses for `meta`. */
  statuses?: StatusMap
}

/** A state of the machine, as plain JSON that `createMachine` takes. */
export interface StateConfig {
  id?: string
  type?: 'parallel' | 'final'
  initial?: string
  states?: Record<string, StateConfig>
  on?: Record<string, { target: string }>
  onDone?: { target: string }
  tags?: string[]
  meta?: Record<string, unknown>
  description?: string
}
export interface MachineConfig extends StateConfig {
  id: string
  initial: string
  states: Record<string, StateConfig>
}

/** Id of the state of a node: the node id, with the full stop (which separates path segments in XState) as a colon. */
export declare const stateIdOf: (nodeId: string) => string
export declare const machineConfigOf: (flow: SoundFlow, options?: MachineOptions) => MachineConfig
export declare const toMachine: (flow: SoundFlow, options?: MachineOptions) => AnyStateMachine

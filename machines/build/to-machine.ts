import { createMachine, type AnyStateMachine } from 'xstate'
import type { StatusMap } from '../model/registry.js'
import type { SoundFlow } from './flow.js'
import { drawMachine } from './machine/draw.js'
import type { MachineConfig } from './machine/state.js'

export { stateIdOf, type MachineConfig, type StateConfig } from './machine/state.js'

export interface MachineOptions {
  /** Include the exceptions that the law gives every dossier. Default true. */
  policy?: boolean
  /** Names of the national statuses, for `meta`. */
  statuses?: StatusMap
}

/**
 * The machine of a flow as plain JSON, which `createMachine` takes: a state per node, nested by parallel branch, block
 * and office; without guards, context, actions or history. Every transition names its target by id.
 */
export const machineConfigOf = (flow: SoundFlow, options: MachineOptions = {}): MachineConfig =>
  drawMachine(flow, options.policy ?? true, options.statuses)

export const toMachine = (flow: SoundFlow, options: MachineOptions = {}): AnyStateMachine =>
  createMachine(machineConfigOf(flow, options) as Parameters<typeof createMachine>[0])

import type { Flow, FlowFault, SoundFlow } from './flow.js'
import type { Soundness } from './soundness.js'

/** Decides soundness region by region, without interleavings: linear in the size of the flow. */
export declare const analyse: (flow: Flow) => Soundness

/** The flow as one that passed the structural rules; `undefined` when it or its derivation has a fault. */
export declare const asSound: (flow: Flow, faults: readonly FlowFault[]) => SoundFlow | undefined

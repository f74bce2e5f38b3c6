import type { NationalRegisters, Path } from '../model/corpus.js'
import type { Case, Process } from '../model/process.js'
import type { Flow, FlowFault } from './flow.js'

/** The flows of one case, one per group of channels for which it is the same, and what kept them from being whole. */
export interface BuiltFlows {
  flows: readonly Flow[]
  faults: readonly FlowFault[]
}

/** A case with its place in the definition: `['cases', i]`, or `[]` for the one table of a process without cases. */
export interface PlacedCase {
  case: Case
  path: Path
}

export declare const casesOf: (process: Process) => readonly PlacedCase[]

/** Derives the flows of the case at `index` of `casesOf(process)`. Never throws; what is wrong is a fault. */
export declare const buildFlows: (
  process: Process,
  index: number,
  registers: NationalRegisters,
  processId: string,
) => BuiltFlows

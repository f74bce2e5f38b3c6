import type { NationalRegisters } from '../model/corpus.js'
import type { Process } from '../model/process.js'
import type { Flow } from './flow.js'
import type { Budget } from './proof.js'

/** The time budget of one flow of the case at `index`: every limit proved or refuted (docs/semantics.md §6). */
export declare const budgetOf: (process: Process, index: number, flow: Flow, registers: NationalRegisters) => Budget

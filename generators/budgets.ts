import type { Flow } from '../machines/build/flow.js'
import type { Budget } from '../machines/build/proof.js'
import type { CompiledCase } from './generator.js'

/** The time budget of one flow of a case. */
export const budgetFor = ({ flows, budgets }: CompiledCase, { id }: Flow): Budget | undefined =>
  budgets()[flows.findIndex((flow) => flow.id === id)]

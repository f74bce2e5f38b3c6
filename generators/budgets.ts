import type { Flow } from '../machines/build/flow.js'
import type { Budget } from '../machines/build/proof.js'
import { isAmount, type Time } from '../machines/model/time.js'
import type { CompiledCase } from './generator.js'

/** The time budget of one flow of a case. */
export const budgetFor = ({ flows, budgets }: CompiledCase, { id }: Flow): Budget | undefined =>
  budgets()[flows.findIndex((flow) => flow.id === id)]

/**
 * The time that a flow is held to: the strongest limit that is known, of the law or the national record too where the table
 * prints no total; the table's total where it says the same, or where the stronger one is no amount that could be counted.
 */
export function limitFor(compiled: CompiledCase, flow: Flow): Time | undefined {
  const flows = known.get(compiled) ?? new Map<string, Time | undefined>()
  known.set(compiled, flows)
  if (flows.has(flow.id)) return flows.get(flow.id)
  const { total } = compiled.case
  const budget = budgetFor(compiled, flow)
  const strongest = budget?.strongest === undefined ? undefined : budget.proofs[budget.strongest]?.limit.time
  const isTotal = strongest === undefined || isSame(strongest, total) || (isAmount(total) && !isAmount(strongest))
  const limit = isTotal ? total : strongest
  flows.set(flow.id, limit)
  return limit
}
/** Every target asks, and a budget may have to be derived anew each time. By the id: a flow itself would be kept from then on. */
const known = new WeakMap<CompiledCase, Map<string, Time | undefined>>()

const isSame = (one: Time, other: Time | undefined): boolean =>
  isAmount(one) && isAmount(other) && one.n === other.n && one.unit === other.unit

import type { Flow } from '../machines/build/flow.js'
import type { Budget } from '../machines/build/proof.js'
import { isAmount, type Time } from '../machines/model/time.js'
import type { CompiledCase } from './generator.js'
import { perCase } from './per-case.js'

/** The time budget of one flow of a case. */
export const budgetFor = ({ flows, budgets }: CompiledCase, { id }: Flow): Budget | undefined =>
  budgets()[flows.findIndex((flow) => flow.id === id)]

/**
 * The time that a flow is held to: the strongest limit that is known, of the law or the national record too where the table
 * prints no total; the table's total where it says the same, or where the stronger one is no amount that could be counted.
 */
export const limitFor = (compiled: CompiledCase, flow: Flow): Time | undefined =>
  remembered(compiled, flow.id, () => {
    const { total } = compiled.case
    const budget = budgetFor(compiled, flow)
    const strongest = budget?.strongest === undefined ? undefined : budget.proofs[budget.strongest]?.limit.time
    const isTotal = strongest === undefined || isSame(strongest, total) || (isAmount(total) && !isAmount(strongest))
    return isTotal ? total : strongest
  })
/** Every target asks, and a budget may have to be derived anew each time. By the id: a flow itself would be kept from then on. */
const remembered = perCase<string, Time | undefined>()

const isSame = (one: Time, other: Time | undefined): boolean =>
  isAmount(one) && isAmount(other) && one.n === other.n && one.unit === other.unit

import { isNone } from '../../machines/model/fact.js'
import type { Fee } from '../../machines/model/national.js'
import { isOwed } from '../../machines/model/owed.js'
import type { Step } from '../../machines/model/step.js'
import { list } from '../../machines/model/words.js'
import { listed } from '../../machines/model/listed.js'
import { feesOf, printFees } from '../table/print-papers.js'
import type { ProcessContext } from './context.js'

/**
 * The sum in đồng that is asked for at these steps; `undefined`: whoever filed this way owes nothing there. Empty where
 * there is no sum that every dossier of the process owes: an amount that is not known, or by the piece, or other amounts
 * for another channel or procedure, which share the process.
 */
export function paymentDue(steps: readonly Step[], { compiled, flow, notes }: ProcessContext): string | undefined {
  const collecting = steps.filter(({ collects }) => listed(collects).length > 0)
  if (collecting.length === 0) return undefined
  const ids = collecting.flatMap(({ collects }) => listed(collects))
  const process = compiled.entry.value
  const declared = new Set(feesOf(process).map(({ id }) => id))
  const isDeclared = ids.every((id) => declared.has(id))
  const owed = process.of.flatMap(({ fees }) =>
    flow.channels.map((channel) =>
      listed(fees).filter((fee) => ids.includes(fee.id) && isOwed(fee, compiled.case.id, [channel])),
    ),
  )
  if (isDeclared && owed.every(({ length }) => length === 0)) return undefined
  const sums = new Set(owed.map(sumOf))
  const [sum] = sums
  if (isDeclared && sums.size === 1 && sum !== undefined) return String(sum)
  notes.lose(
    `Phí, lệ phí ở bước ${list(collecting.map(({ name }) => `"${name}"`))} không phải một mức cố định bằng đồng cho mọi hồ sơ của quy trình nên để trống mức thu.`,
    printFees(ids, process),
  )
  return ''
}

/** `undefined` where one of them is no fixed amount in đồng. */
function sumOf(fees: readonly Fee[]): number | undefined {
  let sum = 0
  for (const { amount, currency = 'VND', per, outcome } of fees) {
    if (isNone(amount)) continue
    if (typeof amount !== 'number' || currency !== 'VND' || per !== undefined || outcome !== undefined) return undefined
    sum += amount
  }
  return sum
}

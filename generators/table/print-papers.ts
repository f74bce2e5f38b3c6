import { isAsPrinted, isNone, type None, type Text } from '../../machines/model/fact.js'
import type { Fee } from '../../machines/model/national.js'
import { printText } from '../../machines/model/print-text.js'
import type { Process } from '../../machines/model/process.js'
import type { FormRegister } from '../../machines/model/registry.js'
import type { Step } from '../../machines/model/step.js'
import { printMoney } from '../../machines/model/words.js'
import { listed } from '../../machines/model/listed.js'
import { printWhen } from './print-when.js'

/** The cell Biểu mẫu, kết quả of a step: the source's words where it has them, otherwise the names of what it makes. */
export const printedGives = ({ gives, printed }: Step, process: Process, forms: FormRegister): Text | undefined =>
  printed?.gives ?? printPapers(gives, process, forms)

/** The cell Phí of a step: the source's words where it has them, otherwise what it collects. */
export const printedFees = ({ collects, printed }: Step, process: Process): Text | undefined =>
  printed?.fee ?? printFees(collects, process)

/** Both cells as people read them, as far as they say anything. */
export const sayMade = (step: Step, process: Process, forms: FormRegister): string[] =>
  [printedGives(step, process, forms), printedFees(step, process)].flatMap((text) =>
    text === undefined ? [] : [printText(text)],
  )

/** Names of the papers and forms that a step makes; an unknown id prints as itself. */
export function printPapers(
  ids: readonly string[] | None | undefined,
  process: Process,
  forms: FormRegister,
): string | undefined {
  if (ids === undefined) return undefined
  if (isNone(ids)) return ids.none
  const names = namesIn(process)
  return ids.map((id) => forms[id]?.name ?? names.get(id) ?? id).join('; ')
}

/** The names of a process's results and papers by id, the first of each: every step of it asks for some. */
function namesIn(process: Process): ReadonlyMap<string, string> {
  const known = namesOf.get(process)
  if (known !== undefined) return known
  const names = new Map<string, string>()
  for (const { results = [], papers } of process.of)
    for (const { id, name } of [...results, ...listed(papers)]) if (!names.has(id)) names.set(id, name)
  namesOf.set(process, names)
  return names
}
const namesOf = new WeakMap<Process, ReadonlyMap<string, string>>()

/** Names and amounts of the fees that a step collects. */
export function printFees(ids: readonly string[] | None | undefined, process: Process): string | undefined {
  if (ids === undefined) return undefined
  if (isNone(ids)) return ids.none
  const fees = feesOf(process)
  return ids
    .flatMap((id) => {
      const same = fees.filter((fee) => fee.id === id)
      return same.length === 0 ? [id] : same.map(printFee)
    })
    .join('; ')
}

export const feesOf = (process: Process): readonly Fee[] => process.of.flatMap((national) => listed(national.fees))

export function printFee(fee: Fee): string {
  const per = fee.per === undefined ? '' : `/${fee.per}`
  const uncollated = fee.uncollated === true ? ' [chưa đối chiếu]' : ''
  return `${fee.name}${printWhen(fee)}: ${printAmount(fee)}${per}${uncollated}`
}

function printAmount({ amount, currency }: Fee): string {
  if (typeof amount === 'number') return printMoney(amount, currency)
  return isAsPrinted(amount) ? amount.asPrinted : amount.none
}

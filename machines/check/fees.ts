import { isNone } from '../model/fact.js'
import type { Path } from '../model/corpus.js'
import type { Fee } from '../model/national.js'
import type { Process } from '../model/process.js'

/** A fee or charge of a procedure, with its place in the process. */
export interface PlacedFee {
  fee: Fee
  path: Path
}

/** What the procedures of a process cost; `undefined` where none of them says. A fee of "none" is no fee. */
export function feesOf({ of }: Process): readonly PlacedFee[] | undefined {
  const stated = of.flatMap(({ fees }, i) => (fees === undefined ? [] : [{ fees, i }]))
  if (stated.length === 0) return undefined
  return stated.flatMap(({ fees, i }) =>
    isNone(fees) ? [] : fees.flatMap((fee, j) => (isNone(fee.amount) ? [] : [{ fee, path: ['of', i, 'fees', j] }])),
  )
}

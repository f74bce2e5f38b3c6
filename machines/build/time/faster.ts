import { compareSpans, spanOf, readSpan } from '../../model/duration.js'
import type { Process } from '../../model/process.js'
import { does, type Block, type Step } from '../../model/step.js'
import { isAmount, isUncounted, type Amount, type Time } from '../../model/time.js'

/**
 * Whether an own time of a unit is surely less than the time that its step, or the block whose time the step shares, has;
 * `undefined` where that cannot be told. Where it is, no way and no limit can be the worse for it (semantics §12).
 */
export function isFaster(own: Amount, step: Step, blocks: readonly Block[], { reads }: Process): boolean | undefined {
  const printed = printedTime(step, blocks)
  // What is not counted takes no time: any amount is more.
  if (isUncounted(printed) || (printed === undefined && does(step, 'return'))) return false
  if (!isAmount(printed)) return undefined
  const order = compareSpans(readSpan(spanOf(own), reads?.day), readSpan(spanOf(printed), reads?.day))
  if (order === 'less') return true
  return order === 'equal' || order === 'greater' || order === 'at-least' ? false : undefined
}

/** The time of a step in the table: its own, or the one that it shares. */
export const printedTime = ({ within }: Step, blocks: readonly Block[]): Time | undefined =>
  within ?? blocks.find((block) => block.within !== undefined)?.within

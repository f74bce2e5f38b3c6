import { paper } from './style.js'

/** A number with at most two decimals, as a picture holds it. Most are whole, or the same as many others. */
export const n = (value: number): string => inHundredths(Math.round(value * 100))

function inHundredths(count: number): string {
  if (count < 0) return `-${inHundredths(-count)}`
  if (!(count < printed.length)) return String(count / 100)
  return (printed[count] ??= String(count / 100))
}
/** What stands on a page of A4, by its hundredths: a list answers several times sooner than a map. */
const printed = new Array<string | undefined>(paper.long * 100)

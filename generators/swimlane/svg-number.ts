import { paper } from './style.js'

/** A number with at most two decimals, as a picture holds it. Most are whole, or the same as many others. */
export function n(value: number): string {
  const hundredths = Math.round(value * 100)
  if (!(hundredths >= 0 && hundredths < printed.length)) return String(hundredths / 100)
  return (printed[hundredths] ??= String(hundredths / 100))
}
/** What stands on a page of A4, by its hundredths: a list answers several times sooner than a map. */
const printed = new Array<string | undefined>(paper.long * 100)

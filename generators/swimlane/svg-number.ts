/** A number with at most two decimals, as a picture holds it. Most are whole, or the same as many others. */
export function n(value: number): string {
  const hundredths = Math.round(value * 100)
  if (hundredths % 100 === 0) return String(hundredths / 100)
  const known = printed.get(hundredths)
  if (known !== undefined) return known
  const text = String(hundredths / 100)
  if (printed.size < MOST_PRINTED) printed.set(hundredths, text)
  return text
}
const printed = new Map<number, string>()
const MOST_PRINTED = 20_000

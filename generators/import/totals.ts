import { parseTime } from '../../machines/model/duration.js'
import { isAmount, type Time } from '../../machines/model/time.js'

const AMOUNT = /\d+(?:[.,]\d+)?\s*(?:ngày làm việc|giờ làm việc|ngày|giờ)/giu

/**
 * A total as a sentence: 'Theo quy định … là 80 giờ làm việc (tương đương 10 ngày làm việc) kể từ …'. Outside brackets it
 * must name exactly one amount; with several, or none, the words are kept and nothing is concluded.
 */
export function parseTotal(text: string): Time | undefined {
  const printed = text.trim()
  const time = parseTime(printed)
  if (time === undefined || isAmount(time)) return time
  const amounts = printed.replace(/\([^)]*\)/g, ' ').match(AMOUNT) ?? []
  const [only] = amounts
  if (only === undefined || amounts.length > 1) return time
  const amount = parseTime(only)
  return amount !== undefined && isAmount(amount) ? { n: amount.n, unit: amount.unit, printed } : time
}

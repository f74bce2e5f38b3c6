import { parseTime } from '../../machines/model/duration.js'
import { isAsPrinted } from '../../machines/model/fact.js'
import { isAmount, type Time, type TimeUnit } from '../../machines/model/time.js'

const AMOUNT = /\d+(?:[.,]\d+)?\s*(?:ngày làm việc|giờ làm việc|ngày|giờ)/giu

/**
 * A total as a sentence: 'Theo quy định … là 80 giờ làm việc (tương đương 10 ngày làm việc) kể từ …'. Outside brackets it
 * must name exactly one amount; with several, or none, the words are kept and nothing is concluded. A bare number takes
 * the unit of the column's heading, as in the cells above it.
 */
export function parseTotal(text: string, heading?: TimeUnit): Time | undefined {
  const printed = text.trim()
  const plain = parseTime(printed)
  const time = plain === undefined || !isAsPrinted(plain) ? plain : parseTime(printed, heading)
  if (time === undefined || isAmount(time)) return time
  const amounts = printed.replace(/\([^)]*\)/g, ' ').match(AMOUNT) ?? []
  const [only] = amounts
  if (only === undefined || amounts.length > 1) return time
  const amount = parseTime(only)
  return amount !== undefined && isAmount(amount) ? { n: amount.n, unit: amount.unit, printed } : time
}

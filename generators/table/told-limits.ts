import type { Limit } from '../../machines/model/national.js'
import { isAmount, type Time } from '../../machines/model/time.js'
import { list } from '../../machines/model/words.js'
import type { LossNotes } from '../loss-notes.js'
import { printLimit } from './print-when.js'

/**
 * The limits that whoever files is told: those on record; the totals of the tables where there are none, or none that is
 * an amount. A '1' without its unit, as it stands in some records, would tell nobody anything.
 */
export function toldLimits(
  recorded: readonly Limit[],
  totals: readonly Time[],
  { lose }: Pick<LossNotes, 'lose'>,
): readonly Limit[] {
  if (recorded.some(({ time }) => isAmount(time))) return recorded
  const counted = totals.filter(isAmount)
  if (counted.length === 0 && recorded.length > 0) return recorded
  if (recorded.length > 0)
    lose(
      'Thời hạn theo dữ liệu quốc gia không nói rõ là bao nhiêu nên ghi tổng thời gian của quy trình.',
      list(recorded.map(printLimit)),
    )
  return totals.map((time) => ({ time }))
}

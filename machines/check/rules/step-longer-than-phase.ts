import { fits, printTime, spanOf } from '../../model/duration.js'
import type { Block, Step } from '../../model/step.js'
import { isAmount, type Time } from '../../model/time.js'
import { whenFiled } from '../limits.js'
import { defineRule } from '../rule.js'
import { rowWords, sentence } from '../say.js'

/** One step alone is not longer than what is printed for the phase that it stands in. */
export default defineRule({
  id: 'step-longer-than-phase',
  title: 'Một bước dài hơn cả giai đoạn chứa nó',
  on: 'process',
  kind: 'data',
  severity: 'error',
  check({ steps }, say) {
    for (const { row, path, blocks } of steps) {
      const { within } = row
      if (!isAmount(within) || row.clock === 'stops') continue
      for (const block of blocks) {
        const bound = exceededBy(within, block)
        if (bound === undefined) continue
        say({
          path: [...path, 'within'],
          at: row.id,
          shows: `${printTime(within)} > ${printTime(bound)}`,
          what: sentence(
            `${rowWords(row)}${channels(row)} ghi ${printTime(within)}, dài hơn ${printTime(bound)} của cả ${rowWords(block)}.`,
          ),
          why: 'Một bước không thể dài hơn giai đoạn chứa nó: một trong hai số đã ghi sai.',
          fix: 'Đối chiếu với quyết định: sửa thời gian của bước, hoặc sửa "limit", "subtotal" của giai đoạn.',
        })
        break
      }
    }
  },
})

/** The channels that the step is for, where not for all. */
const channels = ({ only }: Step): string => (only?.channel === undefined ? '' : ` (chỉ có ${whenFiled(only.channel)})`)

/** The time printed for a phase that is shorter than the step's. */
const exceededBy = (within: Time, { limit, subtotal }: Block): Time | undefined =>
  isLonger(within, limit) ? limit : isLonger(within, subtotal) ? subtotal : undefined

const isLonger = (one: Time, bound: Time | undefined): boolean =>
  isAmount(bound) && fits(spanOf(one), spanOf(bound)) === false

import { printTime } from '../../model/duration.js'
import { isAmount } from '../../model/time.js'
import { defineRule } from '../rule.js'
import { rowWords, sentence } from '../say.js'

/** Rows under one merged time cell carry no time of their own: it would be counted nowhere. */
export default defineRule({
  id: 'time-inside-shared',
  title: 'Bước có thời gian riêng trong một ô thời gian gộp',
  on: 'process',
  kind: 'data',
  severity: 'error',
  check({ steps }, say) {
    for (const { row, path, blocks } of steps) {
      const block = blocks.find(({ within }) => within !== undefined)
      if (!isAmount(row.within) || block?.within === undefined) continue
      say({
        path: [...path, 'within'],
        at: row.id,
        shows: printTime(row.within),
        what: sentence(
          `${rowWords(row)} ghi ${printTime(row.within)}, nhưng ${rowWords(block)} đã có một ô chung ${printTime(block.within)} cho mọi bước bên trong.`,
        ),
        why: 'Thời gian chung được tính một lần cho cả mục, nên thời gian riêng của bước không được tính vào đâu.',
        fix: 'Bỏ "within" của bước; nếu quyết định ghi thời gian cho từng bước, bỏ "within" của mục và ghi "subtotal".',
      })
    }
  },
})

import { lawNumber } from '../../model/law-words.js'
import type { LawEntry, LawRegister } from '../../model/registry.js'
import { printDay } from '../../model/words.js'
import { isEmpty } from '../known.js'
import { oncePer } from '../once.js'
import { pathOf, printedTexts } from '../printed-texts.js'
import { defineRule } from '../rule.js'
import { rowWords, sentence } from '../say.js'

/** What a table prints does not send officials to a document that had lapsed before the process took effect. */
export default defineRule({
  id: 'text-cites-lapsed-law',
  title: 'Nội dung bước dẫn văn bản đã hết hiệu lực',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  check({ steps, process, corpus }, say) {
    const { laws } = corpus.registers
    if (isEmpty(laws)) {
      say({ undecided: 'Chưa có danh mục văn bản.' })
      return
    }
    const lapsed = lapsedBefore(laws, process.effective.from)
    for (const placed of steps)
      for (const printed of printedTexts(placed))
        for (const { no, effective, replacedBy } of lapsed) {
          if (!printed.text.includes(no)) continue
          const next = replacedBy === undefined ? undefined : laws[replacedBy]
          say({
            path: pathOf(placed, printed),
            at: placed.row.id,
            shows: no,
            what: sentence(
              `${rowWords(placed.row)} dẫn ${no}, đã hết hiệu lực sau ngày ${printDay(effective.to ?? '')}.`,
            ),
            why: 'Người xử lý làm theo bảng sẽ áp dụng quy định và biểu mẫu cũ.',
            fix: next === undefined ? 'Dẫn văn bản đang có hiệu lực.' : `Dẫn ${lawNumber(next)} thay cho ${no}.`,
          })
        }
  },
})

const lapsedBefore = oncePer((laws: LawRegister, day): LawEntry[] =>
  Object.values(laws).filter(({ effective }) => effective.to !== undefined && effective.to < day),
)

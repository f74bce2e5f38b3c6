import { holding } from '../duties.js'
import { defineRule } from '../rule.js'
import { rowWords, sentence } from '../say.js'

/** A result that must be signed digitally is signed so by the last decision. */
export default defineRule({
  id: 'result-not-digital',
  title: 'Kết quả phải ký số nhưng bước ký không ký số',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  check({ cases, process }, say) {
    const results = process.of.flatMap(({ results }) => results ?? [])
    const digital = results.find((result) => result.digital === true)
    if (digital === undefined) {
      if (results.every((result) => result.digital === undefined))
        say({ undecided: 'Dữ liệu của thủ tục chưa nói kết quả nào phải ký số.', path: ['of'] })
      return
    }
    for (const { steps, path } of cases) {
      const last = holding(steps, 'decide').at(-1)
      if (last?.row.signs === undefined) {
        say({ undecided: 'Bảng không nêu ký tay hay ký số.', path: last?.path ?? path })
        continue
      }
      if (last.row.signs !== 'hand') continue
      say({
        path: [...last.path, 'signs'],
        at: last.row.id,
        shows: digital.id,
        what: sentence(`${rowWords(last.row)} ký tay, nhưng "${digital.name}" ('${digital.id}') phải được ký số.`),
        why: 'Kết quả điện tử không có chữ ký số thì không dùng lại được trên hệ thống, người dân phải nộp bản giấy.',
        fix: "Ghi signs: 'digital', hoặc 'both' nếu còn ký cả bản giấy.",
      })
    }
  },
})

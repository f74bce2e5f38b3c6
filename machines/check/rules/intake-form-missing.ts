import { formWords, issues } from '../given-forms.js'
import { intakeSteps } from '../one-stop.js'
import { defineRule } from '../rule.js'
import { rowWords, sentence } from '../say.js'

/** Whoever files gets the receipt with the day of appointment, unless the result is given at once. */
export default defineRule({
  id: 'intake-form-missing',
  title: 'Bước tiếp nhận không cấp giấy tiếp nhận và hẹn trả kết quả',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  needs: 'flow',
  check({ cases, process, corpus }, say) {
    if (process.oneStop === false || process.of.some(({ immediate }) => immediate === true)) return
    const { forms } = corpus.registers
    for (const { row, path } of cases.flatMap(intakeSteps)) {
      const given = issues(row, 'intake', forms)
      if (given === true) continue
      if (given === undefined) {
        say({ undecided: `Bảng không nêu ${rowWords(row)} cấp giấy tờ gì.`, path })
        continue
      }
      say({
        path: [...path, 'gives'],
        at: row.id,
        what: sentence(`${rowWords(row)} không cấp giấy tiếp nhận hồ sơ và hẹn trả kết quả.`),
        why: 'Không có giấy hẹn thì người dân không biết ngày trả, và không tính được hồ sơ trễ hạn.',
        fix: `Thêm ${formWords('intake', process.effective.from, forms)} vào "gives" của bước; nếu thủ tục trả kết quả ngay, ghi "immediate: true" ở dữ liệu của thủ tục.`,
      })
    }
  },
})

import { differences, recordsOf } from '../record.js'
import { defineRule } from '../rule.js'

/** What a department writes of a procedure agrees with the published national record of the same code. */
export default defineRule({
  id: 'facts-differ-from-record',
  title: 'Dữ kiện của thủ tục khác bản chép dữ liệu quốc gia',
  on: 'national',
  kind: 'data',
  severity: 'warning',
  check({ national, corpus }, say) {
    const { code, uncollated } = national
    const record = recordsOf(corpus.nationals).get(code)
    if (record === undefined || uncollated === true) {
      say({ undecided: 'Thủ tục chỉ có một bản dữ kiện, không có bản chép nào khác để đối chiếu.' })
      return
    }
    for (const { key, subject, ours, theirs } of differences(national, record.value))
      say({
        path: [key],
        shows: `${ours} ≠ ${theirs}`,
        what: `${subject} của thủ tục "${national.name}" (${code ?? ''}) là ${ours}, còn bản chép dữ liệu quốc gia (${record.file}) ghi ${theirs}.`,
        why: 'Người dân đọc dữ liệu quốc gia rồi mới đến nộp. Bản chép chưa đối chiếu với văn bản nên một trong hai bên có thể sai.',
        fix: 'Đối chiếu với quyết định công bố thủ tục: sửa bên sai; nếu bản chép sai, đề nghị cơ quan công bố sửa rồi chép lại.',
      })
  },
})

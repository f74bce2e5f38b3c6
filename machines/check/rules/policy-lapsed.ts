import { printClause } from '../../model/law-words.js'
import { printDay } from '../../model/words.js'
import { firstUncovered } from '../periods.js'
import { defineRule } from '../rule.js'

/** The regime of exceptions that a process chooses is in force on every day of the process. */
export default defineRule({
  id: 'policy-lapsed',
  title: 'Cơ chế một cửa được chọn không còn hiệu lực',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  check({ process, corpus }, say) {
    const { policies, laws } = corpus.registers
    const policy = policies[process.policy.base]
    if (policy === undefined) {
      say({ undecided: `Không có cơ chế '${process.policy.base}'.`, path: ['policy', 'base'] })
      return
    }
    const day = firstUncovered(process.effective, [policy.effective])
    if (day === undefined) return
    const other = Object.entries(policies).find(
      ([, { effective }]) => firstUncovered({ from: day, to: day }, [effective]) === undefined,
    )
    say({
      path: ['policy', 'base'],
      shows: process.policy.base,
      what: `Quy trình theo "${policy.name}", không có hiệu lực vào ngày ${printDay(day)}.`,
      why: `Việc bổ sung, xin lỗi, dừng và tính thời hạn theo ${printClause(undefined, laws[policy.cite.law], policy.cite.law)} không áp dụng cho hồ sơ của ngày đó.`,
      fix:
        other === undefined
          ? 'Giới hạn thời gian hiệu lực của quy trình.'
          : `Ghi base: '${other[0]}', hoặc tách thành hai bản theo thời gian hiệu lực.`,
    })
  },
})

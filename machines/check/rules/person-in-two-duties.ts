import { unitWords } from '../../model/unit-office.js'
import { defineRule } from '../rule.js'
import { NO_STAFF, periodWords, postWords, processName, unitOf } from '../staffing-words.js'

/** Duties that a process keeps apart do not fall on one person because that person alone holds both posts. */
export default defineRule({
  id: 'person-in-two-duties',
  title: 'Một người giữ hai vị trí nên vừa tiếp nhận hoặc thẩm định vừa quyết định',
  on: 'province',
  kind: 'legal',
  severity: 'error',
  check(view, say) {
    const staffing = view.staffing()
    if (staffing === undefined) {
      say({ undecided: NO_STAFF })
      return
    }
    for (const { first, person, posts, steps, period, processes } of staffing.clashes) {
      const row = unitOf(view, first.unit.code)
      if (row === undefined) continue
      const [one, other] = steps.map(({ step }) => `bước "${step.name}" ('${step.id}')`)
      say({
        path: [],
        row,
        at: person,
        shows: `${person}: ${posts.join(' = ')}`,
        what: `Ở ${unitWords(first.unit)}, ${periodWords(period)} một người (${person}) vừa làm ${one ?? ''} vừa làm ${other ?? ''} của cùng một hồ sơ "${processName(first)}"${processes.size > 1 ? ` và của ${processes.size - 1} thủ tục khác` : ''}.`,
        why: `Quy trình giao hai việc này cho hai vị trí, nhưng ${postWords(view, posts[0])} và ${postWords(view, posts[1])} đều chỉ có người này: không còn ai khác xem lại hồ sơ.`,
        fix: 'Giao một trong hai vị trí cho thêm một người trong staff.csv, hoặc ghi người làm thay.',
      })
    }
  },
})

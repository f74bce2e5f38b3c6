import { unitWords } from '../../model/unit-office.js'
import { defineRule } from '../rule.js'
import { NO_STAFF, processName, unitOf } from '../staffing-words.js'

/** No dossier rests on one person: at most half of its steps may be such that only the same person can do them. */
export default defineRule({
  id: 'person-overloaded',
  title: 'Quá nửa số bước của một thủ tục chỉ một người làm được',
  on: 'province',
  kind: 'data',
  severity: 'warning',
  check(view, say) {
    const staffing = view.staffing()
    if (staffing === undefined) {
      say({ undecided: NO_STAFF })
      return
    }
    for (const { first, person, steps, of, processes } of staffing.loads) {
      const row = unitOf(view, first.unit.code)
      if (row === undefined) continue
      say({
        path: [],
        row,
        at: person,
        shows: `${first.unit.code} ${person}`,
        what: `Ở ${unitWords(first.unit)}, ${steps} trong ${of} bước của "${processName(first)}" chỉ một người (${person}) làm được${processes.size > 1 ? `, và ${processes.size - 1} thủ tục khác cũng vậy` : ''}.`,
        why: 'Việc dồn vào một người thì không còn ai xem lại, và người đó vắng là thủ tục dừng hẳn.',
        fix: 'Chia các vị trí của người này cho người khác trong staff.csv, hoặc bỏ bớt vị trí kiêm trong merged-posts.csv.',
      })
    }
  },
})

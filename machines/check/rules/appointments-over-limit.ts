import { addSpans, fits, printSpan, printTime, readSpan, spanOf } from '../../model/duration.js'
import { isBlock, type Block } from '../../model/step.js'
import { isAmount, type Amount } from '../../model/time.js'
import { list } from '../../model/words.js'
import { defineRule } from '../rule.js'

/** The appointments that a table gives one after another do not add up to more than the limit. */
export default defineRule({
  id: 'appointments-over-limit',
  title: 'Các lần hẹn cộng lại dài hơn thời hạn',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  needs: 'sound',
  check({ cases, process }, say) {
    for (const view of cases) {
      const limited = view.rows.flatMap(({ row, blocks }) =>
        isBlock(row) && blocks.length === 0 && hasLimit(row) ? [row] : [],
      )
      if (limited.length < 2) continue
      for (const [index, budget] of view.budgets().entries()) {
        const { nodes } = view.flows[index] ?? {}
        const passed = new Set(budget.worst.nodes.flatMap((id) => nodes?.get(id)?.within ?? []))
        const appointments = limited.filter(({ id }) => passed.has(id))
        const proof = budget.proofs.find(({ limit }) => limit.outcome === undefined && typeof limit.starts !== 'object')
        if (appointments.length < 2 || proof === undefined || !isAmount(proof.limit.time)) continue
        const sum = addSpans(...appointments.map(({ limit }) => readSpan(spanOf(limit), process.reads?.day)))
        const within = fits(sum, readSpan(spanOf(proof.limit.time), process.reads?.day))
        if (within === true) continue
        if (within === undefined) {
          say({ undecided: 'Các lần hẹn và thời hạn không cùng đơn vị.', path: proof.limit.path })
          continue
        }
        const titles = appointments.map(({ title, no, id, limit }) => `"${title ?? no ?? id}" ${printTime(limit)}`)
        say({
          path: proof.limit.path,
          at: view.case.id,
          shows: `${printSpan(sum)} > ${printTime(proof.limit.time)}`,
          what: `Bảng hẹn người dân ${list(titles)}, cộng lại ${printSpan(sum)}, quá thời hạn ${printTime(proof.limit.time)}.`,
          why: 'Mỗi lần hẹn là một ngày đã hứa; hẹn lần nào cũng đúng mà cả thủ tục vẫn quá thời hạn.',
          fix: 'Rút ngắn "limit" của một lần hẹn cho khớp thời hạn, hoặc sửa thời hạn nếu chép sai.',
        })
        break
      }
    }
  },
})

type Appointment = Block & { limit: Amount }
const hasLimit = (block: Block): block is Appointment => isAmount(block.limit)

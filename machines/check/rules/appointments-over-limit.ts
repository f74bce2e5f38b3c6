import type { KnownLimit, Proof } from '../../build/proof.js'
import { addSpans, fits, printSpan, printTime, readSpan, spanOf, type Span } from '../../model/duration.js'
import type { Process } from '../../model/process.js'
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
        if (appointments.length < 2) continue
        const sum = addSpans(...appointments.map(({ limit }) => readSpan(spanOf(limit), process.reads?.day)))
        const compared = strongestOf(budget.proofs).map((limit) => ({ limit, within: isWithin(sum, limit, process) }))
        const open = compared.find(({ within }) => within === undefined)
        if (open !== undefined)
          say({ undecided: 'Các lần hẹn và thời hạn chưa so được với nhau.', path: open.limit.path })
        const limit = compared.find(({ within }) => within === false)?.limit
        if (limit === undefined) continue
        const titles = appointments.map(({ title, no, id, limit }) => `"${title ?? no ?? id}" ${printTime(limit)}`)
        say({
          path: limit.path,
          at: view.case.id,
          shows: `${printSpan(sum)} > ${printTime(limit.time)}`,
          what: `Bảng hẹn người dân ${list(titles)}, cộng lại ${printSpan(sum)}, quá thời hạn ${printTime(limit.time)}.`,
          why: 'Mỗi lần hẹn là một ngày đã hứa; hẹn lần nào cũng đúng mà cả thủ tục vẫn quá thời hạn.',
          fix: 'Rút ngắn "limit" của một lần hẹn cho khớp thời hạn, hoặc sửa thời hạn nếu chép sai.',
        })
        break
      }
    }
  },
})

/** The limits on the whole way that come from the strongest source; each code of a process may have its own. */
function strongestOf(proofs: readonly Proof[]): readonly KnownLimit[] {
  const limits = proofs.flatMap(({ limit }) =>
    limit.outcome === undefined && typeof limit.starts !== 'object' ? [limit] : [],
  )
  return limits.filter(({ source }) => source === limits[0]?.source)
}

const isWithin = (sum: Span, { time }: KnownLimit, { reads }: Process): boolean | undefined =>
  isAmount(time) ? fits(sum, readSpan(spanOf(time), reads?.day)) : undefined

type Appointment = Block & { limit: Amount }
const hasLimit = (block: Block): block is Appointment => isAmount(block.limit)

import type { FlowNode } from '../../build/flow.js'
import { NO_EFFECT, surely, type Effect } from '../../build/surely.js'
import { isNone } from '../../model/fact.js'
import { does } from '../../model/step.js'
import { isOwed } from '../../model/owed.js'
import { feesOf } from '../fees.js'
import { defineRule } from '../rule.js'
import { arrows } from '../say.js'

/** What a dossier owes is collected on every way on which its result is returned. */
export default defineRule({
  id: 'fee-uncollected',
  title: 'Khoản thu đã khai nhưng có đường không qua bước thu',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  needs: 'sound',
  check({ cases, process }, say) {
    const fees = feesOf(process)
    if (fees === undefined) {
      say({ undecided: 'Dữ liệu của thủ tục chưa nói có thu phí, lệ phí hay không.', path: ['of'] })
      return
    }
    for (const { fee, path } of fees) {
      if (fee.outcome !== undefined || (fee.currency !== undefined && fee.currency !== 'VND')) {
        say({ undecided: `Chưa rõ hồ sơ nào phải nộp "${fee.name}".`, path })
        continue
      }
      const seen = new Set<string>()
      for (const { flows, case: one } of cases)
        for (const flow of flows) {
          if (!isOwed(fee, one.id, flow.channels) || seen.has(one.id)) continue
          const collected: Effect = { adds: [fee.id] }
          const known = surely(flow, [fee.id], (node) => (collects(node, fee.id) ? collected : NO_EFFECT))
          const end = [...flow.nodes.values()].find(
            (node) => node.kind === 'end' && node.end === 'returned' && !known.holds(fee.id, node.id),
          )
          if (end === undefined) continue
          seen.add(one.id)
          say({
            path,
            at: fee.id,
            shows: one.id,
            what: `"${fee.name}" ('${fee.id}') phải thu, nhưng hồ sơ đi theo đường này không qua bước thu nào: ${arrows(known.wayWithout(end.id, fee.id))}.`,
            why: 'Kết quả được trả khi chưa thu, hoặc người thu không có bước trên hệ thống để lập biên lai.',
            fix: `Thêm bước thu (does: 'collect', collects: ['${fee.id}']) trên đường này; nếu trường hợp này được miễn, ghi "case" của khoản thu; nếu cơ quan khác thu, sửa dữ liệu của thủ tục.`,
          })
        }
    }
  },
})

/** A step that collects without saying what collects everything. */
function collects(node: FlowNode, fee: string): boolean {
  if (node.kind !== 'step') return false
  const { step } = node
  if (step.collects === undefined) return does(step, 'collect')
  return !isNone(step.collects) && step.collects.includes(fee)
}

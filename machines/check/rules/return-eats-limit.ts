import type { FlowEdge } from '../../build/flow.js'
import { printTime } from '../../model/duration.js'
import { defineRule } from '../rule.js'
import { rowWords, sentence } from '../say.js'
import { rowAt } from '../faults.js'

/** A return that the table prints, and that spends time again, still fits into the limit: once at least, or as often as it says. */
export default defineRule({
  id: 'return-eats-limit',
  title: 'Trả lại một lần là hết thời hạn',
  on: 'process',
  kind: 'legal',
  severity: 'warning',
  needs: 'sound',
  check({ cases }, say) {
    for (const view of cases) {
      const seen = new Set<string>()
      for (const [index, flow] of view.flows.entries()) {
        const returns = flow.published.edges.filter(isCostly)
        if (returns.length === 0) continue
        const budget = view.budgets()[index]
        const proof = budget?.strongest === undefined ? undefined : budget.proofs[budget.strongest]
        if (proof === undefined || proof.verdict === 'undecided') {
          say({ undecided: 'Chưa so được với thời hạn.', path: view.path })
          continue
        }
        const holds = proof.holdsForReturns
        // Where it fails without any return, or with any number of them, the return is not the reason.
        if (typeof holds !== 'number') continue
        for (const { path, rework } of returns) {
          const asked = Math.max(1, rework?.atMost ?? 1)
          const row = rowAt(view, path)?.row
          if (holds >= asked || row === undefined || seen.has(path.join('/'))) continue
          seen.add(path.join('/'))
          say({
            path,
            at: row.id,
            shows: `${holds} < ${asked}`,
            what: sentence(
              `${rowWords(row)} được trả lại để làm lại, nhưng thời hạn ${printTime(proof.limit.time)} chỉ đủ cho ${holds === 0 ? 'hồ sơ không lần nào bị trả lại' : `tối đa ${holds} lần trả lại`}.`,
            ),
            why: 'Mỗi lần trả lại, các bước phía sau được tính thời gian thêm một lần; hồ sơ bị trả lại chắc chắn trễ hẹn.',
            fix: "Rút thời gian của các bước bị làm lại; hoặc nếu việc làm lại nằm trong thời gian đã ghi, ghi time: 'inside'.",
          })
        }
      }
    }
  },
})

const isCostly = ({ move, rework }: FlowEdge): boolean => move === 'back' && rework?.time === 'again'

import type { FlowEdge, FlowNode } from '../../build/flow.js'
import type { FormEntry } from '../../model/registry.js'
import { does } from '../../model/step.js'
import { formWords, issues } from '../given-forms.js'
import { defineRule } from '../rule.js'
import { rowWords, sentence } from '../say.js'

const SAID: Readonly<Partial<Record<FormEntry['purpose'], string>>> = {
  supplement: 'phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
  refusal: 'phiếu từ chối',
  stop: 'thông báo dừng giải quyết',
}

/** A way that the table prints to a supplement, a refusal or a stop issues its form. */
export default defineRule({
  id: 'way-form-missing',
  title: 'Hướng bổ sung, từ chối hay dừng không kèm biểu mẫu',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  needs: 'flow',
  check({ cases, process, corpus }, say) {
    if (process.oneStop === false) return
    const { forms } = corpus.registers
    const seen = new Set<string>()
    for (const { flows, steps } of cases)
      for (const { published, nodes } of flows)
        for (const edge of published.edges) {
          const from = nodes.get(edge.from)
          const purpose = purposeOf(edge, nodes.get(edge.to))
          if (purpose === undefined || from?.kind !== 'step') continue
          const placed = steps.find(({ row }) => row === from.step)
          const key = JSON.stringify([placed?.path, purpose])
          // A refusal after examination that the counter hands over is a result, not a form.
          if (placed === undefined || seen.has(key) || (purpose === 'refusal' && does(from.step, 'return'))) continue
          seen.add(key)
          const given = issues(from.step, purpose, forms)
          if (given === true) continue
          if (given === undefined) {
            say({ undecided: `Bảng không nêu ${rowWords(from.step)} lập giấy tờ gì.`, path: placed.path })
            continue
          }
          say({
            path: [...placed.path, 'gives'],
            at: from.step.id,
            shows: purpose,
            what: sentence(
              `${rowWords(from.step)} có hướng "${edge.outcome ?? ''}" nhưng không lập ${SAID[purpose] ?? 'biểu mẫu'}.`,
            ),
            why: 'Người dân chỉ được yêu cầu bổ sung, bị từ chối hay bị dừng bằng văn bản có nêu lý do.',
            fix: `Thêm ${formWords(purpose, process.effective.from, forms)} vào "gives" của bước.`,
          })
        }
  },
})

function purposeOf({ move }: FlowEdge, to: FlowNode | undefined): FormEntry['purpose'] | undefined {
  if (move === 'supplement') return 'supplement'
  if (to?.kind !== 'end') return undefined
  if (to.end === 'denied' || to.end === 'refused') return 'refusal'
  return to.end === 'stopped' ? 'stop' : undefined
}

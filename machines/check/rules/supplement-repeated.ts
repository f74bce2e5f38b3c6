import type { Flow, StepNode } from '../../build/flow.js'
import { meet } from '../../build/together.js'
import { defineRule } from '../rule.js'
import { titled } from '../say.js'

/** The citizen is asked to complete a dossier at most as often as the regime allows: not at two steps of one way. */
export default defineRule({
  id: 'supplement-repeated',
  title: 'Hai bước trên một đường cùng yêu cầu bổ sung hồ sơ',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  needs: 'flow',
  check({ cases, process, corpus }, say) {
    if (process.oneStop === false) return
    const exception = corpus.registers.policies[process.policy.base]?.exceptions.find(({ then }) => 'wait' in then)
    for (const { flows, steps } of cases)
      for (const flow of flows) {
        const [first, ...others] = asking(flow)
        const second = first && others.find((other) => other.step !== first.step && meet(flow, first.id, other.id))
        if (first === undefined || second === undefined) continue
        const placed = steps.find(({ row }) => row === second.step)
        if (placed === undefined) continue
        if (exception?.atMost !== 1) {
          say({ undecided: 'Cơ chế được chọn không nói được yêu cầu bổ sung mấy lần.', path: ['policy', 'base'] })
          continue
        }
        say({
          path: [...placed.path, 'ways'],
          at: second.step.id,
          shows: first.step.id,
          what: `Cả bước ${titled(first.step.name, first.step.id)} và bước ${titled(second.step.name, second.step.id)} trên cùng một đường đều yêu cầu bổ sung hồ sơ.`,
          why: 'Người dân chỉ phải bổ sung một lần: cơ quan xem hết hồ sơ rồi nêu một lần mọi thứ còn thiếu.',
          fix: 'Gộp việc yêu cầu bổ sung vào một bước.',
        })
        break
      }
  },
})

/** The steps that ask for a supplement in the words of the table. */
function asking({ published, nodes }: Flow): StepNode[] {
  const steps = new Set<StepNode>()
  for (const { from, move } of published.edges) {
    const node = move === 'supplement' ? nodes.get(from) : undefined
    if (node?.kind === 'step') steps.add(node)
  }
  return [...steps]
}

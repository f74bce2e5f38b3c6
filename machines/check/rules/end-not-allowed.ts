import type { EndNode, StepNode } from '../../build/flow.js'
import { END_TITLES, titlesOf } from '../../build/titles.js'
import { wayTo } from '../../build/way-to.js'
import type { PolicyException } from '../../model/registry.js'
import { does, doesAny } from '../../model/step.js'
import { defineRule, type CaseView } from '../rule.js'
import { arrows } from '../say.js'

/** A dossier is withdrawn or stopped only where the regime lets it be: by its exception, and before the decision. */
export default defineRule({
  id: 'end-not-allowed',
  title: 'Rút hoặc dừng hồ sơ ở nơi pháp luật không cho',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  needs: 'sound',
  check({ cases, process, corpus }, say) {
    const { base, without } = process.policy
    const policy = corpus.registers.policies[base]
    if (policy === undefined) {
      say({ undecided: 'Chưa biết cơ chế một cửa nào được dùng.' })
      return
    }
    const exceptions = policy.exceptions.filter(({ id }) => without?.[id] === undefined)
    const seen = new Set<string>()
    for (const view of cases)
      for (const flow of view.flows)
        for (const edge of flow.published.edges) {
          const from = flow.nodes.get(edge.from)
          const to = flow.nodes.get(edge.to)
          if (from?.kind !== 'step' || to?.kind !== 'end' || !isByLaw(to)) continue
          const allowing = exceptions.filter(({ then }) => 'end' in then && then.end === to.end)
          if (allowing.some((exception) => isWithin(exception, from, view)) || seen.has(edge.path.join('/'))) continue
          seen.add(edge.path.join('/'))
          const way = arrows(titlesOf(flow, [...wayTo(flow, from.id), to.id]))
          say({
            path: edge.path,
            at: from.step.id,
            shows: END_TITLES[to.end],
            what:
              allowing.length === 0
                ? `Hồ sơ đi ${way}, nhưng "${policy.name}" không có trường hợp này.`
                : `Hồ sơ đi ${way}, nhưng pháp luật chỉ cho làm việc đó ở trước bước này.`,
            why: 'Hồ sơ chỉ được rút hoặc dừng theo yêu cầu, và trước khi có quyết định; sau đó người dân đã có quyền nhận kết quả.',
            fix: "Bỏ hướng chuyển này; nếu là từ chối giải quyết, ghi { end: 'refused' }; nếu luật chuyên ngành cho phép, chấp nhận phát hiện này và dẫn điều khoản.",
          })
        }
  },
})

/** Ends that no table may choose by itself. */
const isByLaw = ({ end }: EndNode): boolean => end === 'withdrawn' || end === 'stopped'

function isWithin({ at }: PolicyException, { step }: StepNode, { steps }: CaseView): boolean {
  const { acts: allowed, before } = at
  if (allowed !== undefined && !doesAny(step, allowed)) return false
  if (before === undefined) return true
  const until = steps.findIndex(({ row }) => does(row, before))
  return until < 0 || steps.findIndex(({ row }) => row.id === step.id) < until
}

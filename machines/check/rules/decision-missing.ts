import { defineRule } from '../rule.js'

/** What is said to be published names the decision that approved it. */
export default defineRule({
  id: 'decision-missing',
  title: 'Quy trình ghi đã công bố mà không nêu quyết định',
  // Not of an adopted process in the province that adopts it: there it has that province's decision, or is a proposal.
  on: 'definition',
  kind: 'data',
  severity: 'error',
  check({ definition }, say) {
    if (definition.kind !== 'process') return
    const { standing, decision } = definition.value
    if (standing !== 'published' || decision !== undefined) return
    say({
      path: ['standing'],
      what: "Quy trình ghi là đã công bố (standing: 'published') nhưng không nêu quyết định phê duyệt.",
      why: 'Không có quyết định thì không biết ai phê duyệt, từ ngày nào; quy trình bị xếp vào phần đề xuất và không nạp vào hệ thống.',
      fix: "Ghi decision: { no: '…', date: '<năm-tháng-ngày>' }; chưa có quyết định thì ghi standing: 'proposal'.",
    })
  },
})

import { defineRule } from '../rule.js'

/** No task needs itself, through others. */
export default defineRule({
  id: 'plan-circular',
  title: 'Các nhiệm vụ chờ lẫn nhau',
  on: 'rollout',
  kind: 'structural',
  severity: 'error',
  check({ schedule: { cycle, byId } }, say) {
    const [first = ''] = cycle ?? []
    if (cycle === undefined) return
    say({
      path: [...(byId.get(first)?.path ?? []), 'needs'],
      at: first,
      what: `Các nhiệm vụ chờ lẫn nhau: ${cycle.join(' cần ')}.`,
      why: 'Không nhiệm vụ nào trong vòng này bắt đầu được.',
      fix: 'Bỏ một quan hệ "needs" trong vòng, hoặc tách phần việc làm trước thành nhiệm vụ riêng.',
    })
  },
})

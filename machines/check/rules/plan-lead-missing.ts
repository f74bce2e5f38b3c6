import { taskWords } from '../plans.js'
import { defineRule } from '../rule.js'

/** Someone leads every task. */
export default defineRule({
  id: 'plan-lead-missing',
  title: 'Nhiệm vụ không có cơ quan chủ trì',
  on: 'rollout',
  kind: 'data',
  severity: 'error',
  check({ schedule }, say) {
    for (const one of schedule.tasks) {
      if (one.task.lead.length > 0) continue
      say({
        path: [...one.path, 'lead'],
        at: one.task.id,
        what: `Nhiệm vụ ${taskWords(one)} không có cơ quan chủ trì.`,
        why: 'Việc không có cơ quan chủ trì thì không ai chịu trách nhiệm và không ai báo cáo khi trễ hạn.',
        fix: 'Ghi cơ quan chủ trì vào "lead".',
      })
    }
  },
})

import { defineRule } from '../rule.js'

/** Data change hands by a task with a day; a standing responsibility alone has none. */
export default defineRule({
  id: 'plan-duty-without-task',
  title: 'Trách nhiệm bàn giao không có nhiệm vụ và thời hạn',
  on: 'rollout',
  kind: 'data',
  severity: 'warning',
  check({ plan, schedule }, say) {
    if (schedule.tasks.some(({ task }) => task.does?.includes('hand-over') === true)) return
    for (const [i, duty] of (plan.duties ?? []).entries()) {
      if (duty.does?.includes('hand-over') !== true || duty.due !== undefined || (duty.tasks ?? []).length > 0) continue
      say({
        path: ['duties', i],
        at: duty.id,
        what: `${duty.id}: ${duty.actor} có trách nhiệm bàn giao dữ liệu, nhưng kế hoạch không có nhiệm vụ bàn giao nào và không ghi thời gian.`,
        why: 'Không có ngày bàn giao thì không biết khi nào dữ liệu của đơn vị cũ thuộc về đơn vị mới.',
        fix: 'Thêm nhiệm vụ bàn giao, có cơ quan chủ trì, bên nhận và thời hạn; hoặc ghi thời hạn vào trách nhiệm này.',
      })
    }
  },
})

import { taskWords } from '../plans.js'
import { defineRule } from '../rule.js'

/** The days between the review and the day of effect are shared out between those who must work in them. */
export default defineRule({
  id: 'plan-review-unsplit',
  title: 'Thời gian rà soát và cấu hình không được chia',
  on: 'rollout',
  kind: 'data',
  severity: 'warning',
  check({ schedule, rollout }, say) {
    if (rollout === undefined) {
      say({ undecided: 'Chưa có danh mục triển khai, nên không biết ai rà soát và ai cấu hình.' })
      return
    }
    const { event, daysBefore, sendTo, thenTo } = rollout.review
    for (const one of schedule.tasks) {
      const { due, coordinators } = one.task
      if (due?.kind !== 'event' || due.event !== event || due.days !== -daysBefore) continue
      if (sendTo === thenTo || ![sendTo, thenTo].every((body) => coordinators.includes(body))) continue
      const follows = schedule.tasks.some(({ task }) => task.due !== undefined && task.needs?.includes(one.task.id))
      if (follows) continue
      say({
        path: [...one.path, 'due'],
        at: one.task.id,
        what: `Nhiệm vụ ${taskWords(one)}: trong ${daysBefore} ngày còn lại vừa có việc rà soát của ${sendTo}, vừa có việc cấu hình của ${thenTo}, mà không chia thời gian cho từng việc.`,
        why: `${thenTo} chỉ cấu hình được khi đã rà soát xong; không có hạn cho việc rà soát thì có thể không còn ngày nào để cấu hình.`,
        fix: 'Ghi hạn riêng cho việc rà soát và cho việc cấu hình, thành hai nhiệm vụ cần nhiệm vụ này.',
      })
    }
  },
})

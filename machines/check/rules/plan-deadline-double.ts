import { taskWords } from '../plans.js'
import { defineRule } from '../rule.js'

/** A task has one deadline. */
export default defineRule({
  id: 'plan-deadline-double',
  title: 'Một nhiệm vụ có hai mốc thời hạn',
  on: 'rollout',
  kind: 'data',
  severity: 'warning',
  check({ schedule, rollout }, say) {
    for (const one of schedule.tasks) {
      const { due } = one.task
      if (due?.also === undefined) continue
      say({
        path: [...one.path, 'due', 'also'],
        at: one.task.id,
        what: `Nhiệm vụ ${taskWords(one)} có hai mốc cho cùng một việc: "${due.text}" và ngay sau khi ${rollout?.events[due.also.event]?.name ?? due.also.event}.`,
        why: 'Hai mốc có thể rơi vào hai ngày khác nhau; không biết tính trễ hạn theo mốc nào.',
        fix: 'Chọn một mốc làm thời hạn, mốc kia ghi là điều kiện bắt đầu.',
      })
    }
  },
})

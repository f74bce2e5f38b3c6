import { taskWords } from '../plans.js'
import { defineRule } from '../rule.js'

/** The same number of days from different events is easily taken for the same deadline. */
export default defineRule({
  id: 'plan-anchors-differ',
  title: 'Cùng số ngày nhưng tính từ hai mốc khác nhau',
  on: 'rollout',
  kind: 'data',
  severity: 'warning',
  check({ schedule, rollout }, say) {
    const name = (event: string): string => rollout?.events[event]?.name ?? event
    const seen = new Map<number, { task: (typeof schedule.tasks)[number]; event: string }>()
    for (const one of schedule.tasks) {
      const { due } = one.task
      if (due?.kind !== 'event' || due.days === 0) continue
      const other = seen.get(due.days)
      if (other === undefined) seen.set(due.days, { task: one, event: due.event })
      else if (other.event !== due.event)
        say({
          path: [...one.path, 'due', 'event'],
          at: one.task.id,
          shows: `${other.task.task.id}, ${one.task.id}`,
          what: `${taskWords(other.task)} và ${taskWords(one)} cùng có ${Math.abs(due.days)} ngày, nhưng một việc tính từ khi ${name(other.event)}, một việc tính từ khi ${name(due.event)}.`,
          why: 'Hai mốc có thể cách nhau nhiều tuần; người thực hiện dễ hiểu là cùng một hạn.',
          fix: 'Thống nhất một mốc, hoặc ghi thêm ngày dự kiến của từng việc.',
        })
    }
  },
})

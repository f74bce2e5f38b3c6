import { dueWords, taskWords } from '../plans.js'
import { defineRule } from '../rule.js'

/** A task with a deadline needs nothing that has none. */
export default defineRule({
  id: 'plan-need-undated',
  title: 'Nhiệm vụ có hạn cần một nhiệm vụ không có hạn',
  on: 'rollout',
  kind: 'data',
  severity: 'warning',
  check({ schedule }, say) {
    for (const later of schedule.tasks)
      for (const [i, id] of (later.task.needs ?? []).entries()) {
        const earlier = schedule.byId.get(id)
        if (earlier === undefined || earlier.task.due !== undefined || later.task.due === undefined) continue
        say({
          path: [...later.path, 'needs', i],
          at: later.task.id,
          shows: id,
          what: `Nhiệm vụ ${taskWords(later)} có hạn (${dueWords(later)}) nhưng cần kết quả của ${taskWords(earlier)}, là nhiệm vụ không ghi thời hạn.`,
          why: 'Nhiệm vụ trước chậm thì nhiệm vụ sau trễ hạn mà không ai vi phạm thời hạn nào.',
          fix: `Ghi thời hạn cho ${id}, sớm hơn thời hạn của ${later.task.id}.`,
        })
      }
  },
})

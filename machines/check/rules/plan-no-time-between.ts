import type { ScheduledTask } from '../../build/plan.js'
import { printDay } from '../../model/words.js'
import { taskWords } from '../plans.js'
import { defineRule } from '../rule.js'

/** Between a task and what it needs there is at least a day to work in. */
export default defineRule({
  id: 'plan-no-time-between',
  title: 'Nhiệm vụ cùng hạn với nhiệm vụ mà nó cần',
  on: 'rollout',
  kind: 'data',
  severity: 'warning',
  check({ schedule }, say) {
    for (const later of schedule.tasks)
      for (const [i, id] of (later.task.needs ?? []).entries()) {
        const earlier = schedule.byId.get(id)
        const days = earlier === undefined ? [] : sameDays(earlier, later)
        if (earlier === undefined || days.length === 0) continue
        say({
          path: [...later.path, 'needs', i],
          at: later.task.id,
          shows: `${id} = ${later.task.id} ${days.join(', ')}`,
          what: `Nhiệm vụ ${taskWords(later)} và nhiệm vụ mà nó cần, ${taskWords(earlier)}, cùng có hạn ${days.map((day) => `ngày ${printDay(day)}`).join(', ')}.`,
          why: 'Nếu nhiệm vụ trước xong đúng ngày cuối cùng thì nhiệm vụ sau không còn thời gian để làm.',
          fix: `Cho ${id} hạn sớm hơn ít nhất một ngày làm việc, hoặc lùi hạn của ${later.task.id}.`,
        })
      }
  },
})

/** The same last day; where both come in equally many waves, in every wave. */
function sameDays(earlier: ScheduledTask, later: ScheduledTask): string[] {
  if (earlier.dates.length === 0 || earlier.dates.length !== later.dates.length) return []
  const same = later.dates.every(({ last }, i) => last === earlier.dates[i]?.last)
  return same ? later.dates.map(({ last }) => last) : []
}

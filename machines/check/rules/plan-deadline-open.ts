import { dueWords, taskWords } from '../plans.js'
import { defineRule } from '../rule.js'

/** A fixed deadline does not rest on one that may move. */
export default defineRule({
  id: 'plan-deadline-open',
  title: 'Thời hạn cố định dựa vào một thời hạn có thể lùi',
  on: 'rollout',
  kind: 'data',
  severity: 'warning',
  check({ schedule, rollout }, say) {
    for (const later of schedule.tasks)
      for (const [i, id] of (later.task.needs ?? []).entries()) {
        const earlier = schedule.byId.get(id)
        const open = earlier?.task.due?.kind === 'day' ? earlier.task.due.or : undefined
        if (earlier === undefined || open === undefined || later.task.due === undefined) continue
        if (later.task.due.kind === 'event' || (later.task.due.kind === 'day' && later.task.due.or !== undefined))
          continue
        say({
          path: [...later.path, 'needs', i],
          at: later.task.id,
          shows: id,
          what: `Nhiệm vụ ${taskWords(earlier)} có thể xong theo mốc "${rollout?.events[open.event]?.name ?? open.event}" thay cho ngày đã ghi, nhưng ${taskWords(later)} dùng kết quả đó lại cố định ${dueWords(later)}.`,
          why: 'Nếu mốc đến muộn hơn ngày cố định thì nhiệm vụ sau không thể đúng hạn, dù không ai làm sai.',
          fix: `Cho ${later.task.id} một vế thay thế tính từ cùng mốc đó.`,
        })
      }
  },
})

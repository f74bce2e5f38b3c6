import { firstDay, lastDay } from '../../build/plan.js'
import { dueWords, taskWords } from '../plans.js'
import { defineRule } from '../rule.js'

/** What a task uses is due before the task, not after it. */
export default defineRule({
  id: 'plan-order-reversed',
  title: 'Nhiệm vụ đến hạn trước nhiệm vụ mà nó cần',
  on: 'rollout',
  kind: 'data',
  severity: 'warning',
  check({ schedule }, say) {
    for (const later of schedule.tasks)
      for (const [i, id] of (later.task.needs ?? []).entries()) {
        const earlier = schedule.byId.get(id)
        if (earlier === undefined) continue
        const [needed, used] = [firstDay(earlier), lastDay(later)]
        if (needed === undefined || used === undefined || needed <= used) continue
        say({
          path: [...later.path, 'needs', i],
          at: later.task.id,
          shows: `${id} ${needed} > ${later.task.id} ${used}`,
          what: `Nhiệm vụ ${taskWords(later)} phải xong ${dueWords(later)}, trước nhiệm vụ mà nó cần: ${taskWords(earlier)}, ${dueWords(earlier)}.`,
          why: 'Việc dùng kết quả đến hạn trước việc tạo ra kết quả: không thể đúng hạn cả hai, trừ khi làm hai lần.',
          fix: `Cho ${id} một thời hạn sớm hơn ${later.task.id}, hoặc lùi thời hạn của ${later.task.id}.`,
        })
      }
  },
})

import { lastDay, systemsOf, tasksOf } from '../../build/plan.js'
import { dueWords, taskWords } from '../plans.js'
import { defineRule } from '../rule.js'

/** What makes operation stable cannot be finished before operation begins. */
export default defineRule({
  id: 'plan-stabilised-before-live',
  title: 'Hoàn thiện để ổn định lại xong trước khi chạy chính thức',
  on: 'rollout',
  kind: 'data',
  severity: 'warning',
  check({ schedule }, say) {
    for (const system of systemsOf(schedule))
      for (const care of tasksOf(schedule, system, 'stabilise'))
        for (const live of tasksOf(schedule, system, 'go-live')) {
          const [done, begins] = [lastDay(care), lastDay(live)]
          if (done === undefined || begins === undefined || done >= begins) continue
          say({
            path: [...care.path, 'due'],
            at: care.task.id,
            shows: `${care.task.id} ${done} < ${live.task.id} ${begins}`,
            what: `Nhiệm vụ ${taskWords(care)} nhằm ổn định sau khi chạy chính thức nhưng phải xong ${dueWords(care)}, trước ngày chạy chính thức theo ${taskWords(live)}, ${dueWords(live)}.`,
            why: 'Chỉ hợp lý nếu hiểu là rà soát trước để ổn định về sau; sau ngày chạy chính thức thì không còn nhiệm vụ nào để sửa lỗi.',
            fix: 'Nói rõ đây là rà soát trước, và thêm nhiệm vụ theo dõi, sửa lỗi sau ngày chạy chính thức.',
          })
        }
  },
})

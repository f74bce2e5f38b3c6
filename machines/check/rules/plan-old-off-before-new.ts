import { firstDay, lastDay, systemsOf, tasksOf } from '../../build/plan.js'
import { dueWords, taskWords } from '../plans.js'
import { defineRule } from '../rule.js'

/** Old accounts are not switched off before the new ones work. */
export default defineRule({
  id: 'plan-old-off-before-new',
  title: 'Tài khoản cũ dừng trước khi tài khoản mới hoạt động',
  on: 'rollout',
  kind: 'data',
  severity: 'warning',
  check({ schedule, rollout }, say) {
    for (const system of systemsOf(schedule))
      for (const off of tasksOf(schedule, system, 'switch-off'))
        for (const live of tasksOf(schedule, system, 'go-live')) {
          const [ends, begins] = [firstDay(off), lastDay(live)]
          if (ends === undefined || begins === undefined || ends >= begins) continue
          say({
            path: [...off.path, 'due'],
            at: off.task.id,
            shows: `${ends} < ${begins}`,
            what: `${rollout?.systems[system]?.name ?? system}: tài khoản cũ dừng theo ${taskWords(off)}, ${dueWords(off)}, trước khi tài khoản mới chạy chính thức theo ${taskWords(live)}, ${dueWords(live)}.`,
            why: 'Trong những ngày ở giữa không có tài khoản nào dùng được: hồ sơ và văn bản bị gián đoạn.',
            fix: 'Dừng tài khoản cũ cùng lúc hoặc sau khi tài khoản mới chạy chính thức.',
          })
        }
  },
})

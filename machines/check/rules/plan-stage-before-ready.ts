import { lastDay, firstDay, systemsOf, tasksOf } from '../../build/plan.js'
import type { PlanAct } from '../../model/plan.js'
import { printDay } from '../../model/words.js'
import { dueWords, taskWords } from '../plans.js'
import { defineRule } from '../rule.js'

/** What must be ready before a system reaches a stage; each is asked of the first stage that needs it. */
const STAGES: readonly { act: PlanAct; words: string; needs: readonly PlanAct[] }[] = [
  { act: 'rights', words: 'phân quyền', needs: ['approve'] },
  { act: 'trial', words: 'chạy thử', needs: ['approve', 'load', 'legal'] },
  { act: 'go-live', words: 'chạy chính thức', needs: ['approve', 'load', 'legal', 'content'] },
]

/** Rights, trial and operation come after the processes are approved and loaded, not before. */
export default defineRule({
  id: 'plan-stage-before-ready',
  title: 'Phân quyền, chạy thử hoặc chạy chính thức trước khi có đủ điều kiện',
  on: 'rollout',
  kind: 'data',
  severity: 'warning',
  check({ schedule }, say) {
    for (const system of systemsOf(schedule))
      for (const { act, words, needs } of STAGES)
        for (const stage of tasksOf(schedule, system, act)) {
          const begins = firstDay(stage)
          if (begins === undefined) continue
          const late = needs
            .flatMap((need) => tasksOf(schedule, system, need))
            .filter((ready) => ready !== stage && (lastDay(ready) ?? '') > begins)
          if (late.length === 0) continue
          say({
            path: [...stage.path, 'due'],
            at: stage.task.id,
            shows: late.map(({ task }) => task.id).join(', '),
            what: `Nhiệm vụ ${taskWords(stage)} ${words} từ ngày ${printDay(begins)}, khi chưa chắc xong: ${late.map((one) => `${taskWords(one)}, ${dueWords(one)}`).join('; ')}.`,
            why: 'Hệ thống đi tới giai đoạn này mà có thể chưa có quy trình, điều kiện pháp lý hoặc nội dung để dùng.',
            fix: 'Đưa hạn của các nhiệm vụ chuẩn bị lên trước ngày này, hoặc lùi giai đoạn này.',
          })
        }
  },
})

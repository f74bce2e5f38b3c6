import { firstDay, lastDay, systemsOf, tasksOf } from '../../build/plan.js'
import { taskWords } from '../plans.js'
import { defineRule } from '../rule.js'

/** Data are backed up no later than the trial begins. */
export default defineRule({
  id: 'plan-backup-missing',
  title: 'Chạy thử mà chưa sao lưu dữ liệu',
  on: 'rollout',
  kind: 'data',
  severity: 'warning',
  check({ schedule, rollout }, say) {
    for (const system of systemsOf(schedule))
      for (const trial of tasksOf(schedule, system, 'trial')) {
        const begins = firstDay(trial)
        const inTime = tasksOf(schedule, system, 'backup').some(
          (backup) => backup === trial || (begins !== undefined && (lastDay(backup) ?? '9999') <= begins),
        )
        if (inTime) continue
        say({
          path: trial.path,
          at: trial.task.id,
          what: `${rollout?.systems[system]?.name ?? system}: nhiệm vụ ${taskWords(trial)} chạy thử mà trước đó không có nhiệm vụ sao lưu dữ liệu.`,
          why: 'Chạy thử có thể làm hỏng hoặc lẫn dữ liệu đang dùng; không có bản sao lưu thì không khôi phục được.',
          fix: 'Thêm nhiệm vụ sao lưu, có hạn không muộn hơn ngày chạy thử.',
        })
      }
  },
})

import type { ScheduledTask } from '../../build/plan.js'
import type { PlanLevel } from '../../model/plan.js'
import { list, printDay } from '../../model/words.js'
import { taskWords } from '../plans.js'
import { defineRule } from '../rule.js'

const LEVELS: Readonly<Record<PlanLevel, string>> = { xa: 'cấp xã', huyen: 'cấp huyện', tinh: 'cấp tỉnh' }

/** A wave serves those for whom the task that it rests on was done. */
export default defineRule({
  id: 'plan-audience-differs',
  title: 'Đợt thực hiện gồm đối tượng mà nhiệm vụ trước không làm cho',
  on: 'rollout',
  kind: 'data',
  severity: 'warning',
  check({ schedule }, say) {
    for (const later of schedule.tasks)
      for (const id of later.task.needs ?? []) {
        const earlier = schedule.byId.get(id)
        const served = earlier === undefined ? [] : levelsOf(earlier)
        if (earlier === undefined || served.length === 0) continue
        for (const [i, { wave }] of later.dates.entries()) {
          const others = (wave?.levels ?? []).filter((level) => !served.includes(level))
          if (wave === undefined || others.length === 0) continue
          say({
            path: [...later.path, 'due', 'waves', i, 'who'],
            at: later.task.id,
            shows: `${id}: ${others.join(', ')}`,
            what: `Đợt ${printDay(wave.date)} của ${taskWords(later)} gồm "${wave.who}", nhưng ${taskWords(earlier)} không làm cho ${list(others.map((level) => LEVELS[level]))}.`,
            why: 'Người của cấp đó được hẹn nhận thứ mà không nhiệm vụ nào tạo ra.',
            fix: `Bỏ ${list(others.map((level) => LEVELS[level]))} khỏi đợt này, hoặc thêm vào ${id}.`,
          })
        }
      }
  },
})

const levelsOf = ({ dates }: ScheduledTask): PlanLevel[] => dates.flatMap(({ wave }) => wave?.levels ?? [])

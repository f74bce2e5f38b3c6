import { list } from '../../model/words.js'
import { makersOf, taskWords } from '../plans.js'
import { defineRule } from '../rule.js'

/** Where several bodies make the same thing, each has a deadline. */
export default defineRule({
  id: 'plan-shared-work-undated',
  title: 'Nhiều nơi cùng làm một việc mà chỉ có nơi có hạn',
  on: 'rollout',
  kind: 'data',
  severity: 'warning',
  check({ schedule, rollout }, say) {
    for (const [thing, makers] of makersOf(schedule)) {
      const undated = makers.filter(({ task }) => task.due === undefined)
      const [first] = undated
      if (first === undefined || undated.length === makers.length) continue
      say({
        path: first.path,
        at: first.task.id,
        shows: makers.map(({ task }) => task.id).join(', '),
        what: `${list(makers.map(taskWords))} cùng làm "${rollout?.things[thing]?.name ?? thing}", nhưng ${list(undated.map(({ task }) => task.id))} không ghi thời hạn.`,
        why: 'Không biết bản nào là bản chung, và phần không có hạn có thể đến sau khi phần kia đã được thực hiện.',
        fix: 'Ghi thời hạn cho từng nơi và nói rõ cơ quan nào tổng hợp thành bản chung.',
      })
    }
  },
})

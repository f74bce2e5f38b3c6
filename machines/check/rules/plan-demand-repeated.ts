import { list } from '../../model/words.js'
import { dueWords, makersOf, taskWords } from '../plans.js'
import { defineRule } from '../rule.js'

/** The same body is asked for the same thing once. */
export default defineRule({
  id: 'plan-demand-repeated',
  title: 'Một nội dung được yêu cầu nhiều lần từ cùng một cơ quan',
  on: 'rollout',
  kind: 'data',
  severity: 'warning',
  check({ plan, schedule, rollout }, say) {
    for (const [thing, makers] of makersOf(schedule)) {
      const [first, ...others] = makers
      if (first === undefined || others.length === 0) continue
      const asked = first.task.lead.filter((body) => others.every(({ task }) => task.lead.includes(body)))
      if (asked.length === 0) continue
      const ids = makers.map(({ task }) => task.id)
      const duties = (plan.duties ?? []).filter(({ tasks }) => tasks?.some((id) => ids.includes(id)) === true)
      say({
        path: first.path,
        at: first.task.id,
        shows: [...ids, ...duties.map(({ id }) => id)].join(', '),
        what: `"${rollout?.things[thing]?.name ?? thing}" được yêu cầu ${makers.length} lần từ ${list(asked)}: ${makers.map((one) => `${taskWords(one)}, ${dueWords(one)}`).join('; ')}.`,
        why: 'Cơ quan phải lập và gửi nhiều bản của cùng một nội dung; các bản dễ khác nhau và không biết bản nào đúng.',
        fix: 'Lập một danh sách chung từ dữ liệu của đơn vị, với một thời hạn, rồi tách ra cho từng hệ thống.',
      })
    }
  },
})

import { dayOfAnchor, lastDay } from '../../build/plan.js'
import { list, printDay } from '../../model/words.js'
import { dueWords, taskWords } from '../plans.js'
import { defineRule } from '../rule.js'

/** What the review looks at is there when the review begins. */
export default defineRule({
  id: 'plan-after-review',
  title: 'Nội dung phải rà soát đến hạn sau ngày gửi rà soát',
  on: 'rollout',
  kind: 'data',
  severity: 'warning',
  check({ schedule, rollout }, say) {
    if (rollout === undefined) {
      say({ undecided: 'Chưa có danh mục triển khai, nên không biết đợt rà soát xem những gì.' })
      return
    }
    const { review } = rollout
    const day = dayOfAnchor({ event: review.event, days: -review.daysBefore }, rollout)
    if (day === undefined) {
      say({ undecided: `Chưa biết ngày ${rollout.events[review.event]?.name ?? review.event}.` })
      return
    }
    const reviewed = new Map(review.items.map(({ thing, text }) => [thing, text]))
    for (const one of schedule.tasks) {
      const things = (one.task.gives ?? []).flatMap((thing) => reviewed.get(thing) ?? [])
      const last = lastDay(one)
      if (things.length === 0 || last === undefined || last <= day) continue
      say({
        path: [...one.path, 'due'],
        at: one.task.id,
        shows: `${last} > ${day}`,
        what: `Nhiệm vụ ${taskWords(one)} tạo ra nội dung phải rà soát (${list(things)}), ${dueWords(one)}, sau ngày gửi rà soát ${printDay(day)}.`,
        why: `${review.name} (${review.source}) gửi trước ${review.daysBefore} ngày; nội dung chưa có thì không rà soát được và hệ thống không kịp cấu hình.`,
        fix: `Đưa hạn của ${one.task.id} về không muộn hơn ngày ${printDay(day)}, hoặc thỏa thuận gửi bổ sung nội dung này.`,
      })
    }
  },
})

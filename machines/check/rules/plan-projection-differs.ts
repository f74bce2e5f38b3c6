import { dayOfAnchor } from '../../build/plan.js'
import { printDay } from '../../model/words.js'
import { taskWords } from '../plans.js'
import { defineRule } from '../rule.js'

/** The day that a document expects is the day that its own deadline comes to. */
export default defineRule({
  id: 'plan-projection-differs',
  title: 'Ngày dự kiến khác ngày tính theo thời hạn',
  on: 'rollout',
  kind: 'data',
  severity: 'warning',
  check({ schedule, rollout }, say) {
    for (const one of schedule.tasks) {
      const { due } = one.task
      if (due?.kind !== 'event' || due.projected === undefined) continue
      const day = dayOfAnchor(due, rollout)
      const name = rollout?.events[due.event]?.name ?? due.event
      if (day === undefined) {
        say({ path: [...one.path, 'due'], undecided: `Chưa biết ngày ${name}.` })
        continue
      }
      if (day === due.projected) continue
      say({
        path: [...one.path, 'due', 'projected'],
        at: one.task.id,
        shows: `${due.projected} ≠ ${day}`,
        what: `Nhiệm vụ ${taskWords(one)} ghi dự kiến ${printDay(due.projected)}, nhưng ${due.days} ngày kể từ khi ${name} là ngày ${printDay(day)}.`,
        why: 'Không rõ ngày dự kiến là ngày hết hạn, ngày của mốc, hay cách đếm ngày khác; chậm một ngày có bị coi là trễ hạn hay không thì không biết.',
        fix: 'Ghi rõ ngày dự kiến là ngày gì, và mốc có được tính là ngày thứ nhất hay không.',
      })
    }
  },
})

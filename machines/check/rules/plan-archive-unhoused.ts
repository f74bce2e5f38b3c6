import { systemsOf, tasksOf } from '../../build/plan.js'
import { taskWords } from '../plans.js'
import { defineRule } from '../rule.js'

/** Data that are packed are kept by somebody. */
export default defineRule({
  id: 'plan-archive-unhoused',
  title: 'Dữ liệu đóng gói mà không ai chuẩn bị nơi lưu',
  on: 'rollout',
  kind: 'data',
  severity: 'warning',
  check({ plan, schedule, rollout }, say) {
    const stores = (plan.duties ?? []).filter(({ does }) => does?.includes('store') === true)
    const housed = new Set(stores.flatMap(({ systems }) => systems ?? []))
    for (const system of systemsOf(schedule)) {
      const [packed] = tasksOf(schedule, system, 'archive')
      if (packed === undefined || housed.has(system) || tasksOf(schedule, system, 'store').length > 0) continue
      const lists = stores.length === 0 ? '' : ` (${stores.map(({ id, actor }) => `${id} của ${actor}`).join('; ')})`
      say({
        path: packed.path,
        at: packed.task.id,
        shows: [system, ...stores.map(({ id }) => id)].join(', '),
        what: `Dữ liệu của ${rollout?.systems[system]?.name ?? system} được đóng gói theo ${taskWords(packed)}, nhưng hệ thống này không có trong danh sách nào về chuẩn bị hạ tầng lưu trữ${lists}.`,
        why: 'Dữ liệu đóng gói xong mà không có nơi lưu thì có thể mất, hoặc không còn tra cứu được.',
        fix: 'Giao một cơ quan chuẩn bị hạ tầng lưu trữ dữ liệu của hệ thống này.',
      })
    }
  },
})

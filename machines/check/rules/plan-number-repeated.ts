import { defineRule } from '../rule.js'

/** A number names one section. */
export default defineRule({
  id: 'plan-number-repeated',
  title: 'Hai mục của kế hoạch in cùng một số',
  on: 'rollout',
  kind: 'data',
  severity: 'warning',
  check({ plan }, say) {
    for (const [i, { id, printed, title }] of plan.sections.entries()) {
      if (printed === undefined) continue
      const parent = id.includes('.') ? id.slice(0, id.lastIndexOf('.') + 1) : ''
      const other = plan.sections.find((one, j) => j !== i && one.id === `${parent}${printed}`)
      if (other === undefined) continue
      say({
        path: ['sections', i, 'printed'],
        at: id,
        shows: `${other.id}, ${id}`,
        what: `Mục "${title}" in số ${printed}, trùng với mục "${other.title}".`,
        why: 'Viện dẫn theo số chỉ đến hai nơi khác nhau, có thể khác cả cơ quan chủ trì.',
        fix: 'Đánh lại số khi đính chính văn bản; trước đó, viện dẫn kèm tên mục.',
      })
    }
  },
})

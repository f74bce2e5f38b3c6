import { acts, does } from '../../model/step.js'
import { handovers } from '../handovers.js'
import { defineRule } from '../rule.js'
import { titled } from '../say.js'

/** A dossier goes from one level of government to the other by a step that transfers or one that receives it. */
export default defineRule({
  id: 'transfer-missing',
  title: 'Hồ sơ sang cấp khác mà không có bước chuyển',
  on: 'process',
  kind: 'data',
  severity: 'warning',
  needs: 'flow',
  check({ cases, province }, say) {
    if (province === undefined) {
      say({ undecided: 'Chưa có danh mục cơ quan của tỉnh.' })
      return
    }
    for (const view of cases)
      for (const { from, to, levels } of handovers(view, province)) {
        if (!levels.includes('xa') || !levels.includes('tinh')) continue
        const passes = does(from.step, 'transfer') || does(from.step, 'return')
        if (passes || acts(to.step).some((act) => act === 'receive' || act === 'transfer' || act === 'return')) continue
        say({
          path: [...to.path, 'by'],
          at: to.step.id,
          shows: levels.join(' → '),
          what: `Hồ sơ đi từ bước ${titled(from.step.name, from.step.id)} sang bước ${titled(to.step.name, to.step.id)} ở cấp khác mà không bước nào chuyển hay nhận.`,
          why: 'Hồ sơ liên thông phải được chuyển trên hệ thống và có người nhận; thiếu bước chuyển thì không biết từ lúc nào thời hạn thuộc cấp nào.',
          fix: 'Thêm việc "transfer" vào bước giao, hoặc thêm bước tiếp nhận ở cấp nhận; nếu bước này vẫn ở cấp cũ, sửa cơ quan trong "by".',
        })
      }
  },
})

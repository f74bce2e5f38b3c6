import { acts, does } from '../../model/step.js'
import { handovers } from '../handovers.js'
import { defineRule } from '../rule.js'
import { titled } from '../say.js'

/** What is transferred to the other side is received there by somebody whose step says so. */
export default defineRule({
  id: 'transfer-unreceived',
  title: 'Hồ sơ chuyển sang cấp khác mà bên nhận không có bước tiếp nhận',
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
        if (!does(from.step, 'transfer')) continue
        if (acts(to.step).some((act) => act === 'receive' || act === 'return' || act === 'transfer')) continue
        say({
          path: [...to.path, 'does'],
          at: to.step.id,
          shows: levels.join(' → '),
          what: `Bước ${titled(from.step.name, from.step.id)} chuyển hồ sơ sang cấp khác, nhưng bước ${titled(to.step.name, to.step.id)} ở bên nhận không tiếp nhận.`,
          why: 'Không có người tiếp nhận thì hồ sơ nằm ở cửa của cơ quan nhận mà chưa ai chịu trách nhiệm về thời hạn.',
          fix: 'Thêm bước tiếp nhận ở cơ quan nhận, hoặc thêm "receive" vào "does" của bước đó nếu chính người ấy nhận.',
        })
      }
  },
})

import { defineRule } from '../rule.js'
import { rowWords, sentence } from '../say.js'

/** Every step says who acts. */
export default defineRule({
  id: 'actor-missing',
  title: 'Bước không có người thực hiện',
  on: 'process',
  kind: 'data',
  severity: 'error',
  check({ steps }, say) {
    for (const { row, path } of steps) {
      if (row.by !== undefined) continue
      say({
        path: [...path, 'id'],
        at: row.id,
        what: sentence(`${rowWords(row)} không nói ai thực hiện.`),
        why: 'Không có vị trí xử lý thì hệ thống không biết đưa hồ sơ tới tài khoản nào.',
        fix: "Ghi \"by\" theo cột Trách nhiệm: at('<cơ quan>', '<vai trò>'), 'intake-point', hoặc { outside: '<bên ngoài>' }.",
      })
    }
  },
})

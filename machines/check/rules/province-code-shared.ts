import { compare } from '../../model/words.js'
import { defineRule } from '../rule.js'
import { titled } from '../say.js'

/** No two provinces have one code of the national list. It is told once, at the later province by id. */
export default defineRule({
  id: 'province-code-shared',
  title: 'Một mã tỉnh cho hai tỉnh',
  on: 'province',
  kind: 'data',
  severity: 'error',
  check({ province: { id, code, name }, corpus }, say) {
    for (const { value: other, file } of corpus.provinces.values()) {
      if (other.code !== code || compare(other.id, id) >= 0) continue
      say({
        path: ['code'],
        shows: code,
        what: `Mã tỉnh "${code}" của ${titled(name, id)} cũng là mã của ${titled(other.name, other.id)} (${file}).`,
        why: 'Mã tỉnh đứng trong mã của thủ tục đặc thù, mã cơ quan và gói nạp hệ thống; hai tỉnh một mã thì dữ liệu của tỉnh này lẫn vào tỉnh kia.',
        fix: 'Ghi mã của từng tỉnh theo danh mục đơn vị hành chính (Quyết định số 19/2025/QĐ-TTg).',
      })
      return
    }
  },
})

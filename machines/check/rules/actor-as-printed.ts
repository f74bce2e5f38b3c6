import { isAsPrinted, words } from '../../model/fact.js'
import { printText } from '../../model/print-text.js'
import { defineRule } from '../rule.js'
import { rowWords, sentence } from '../say.js'

/**
 * An actor that was copied and not understood is a finding, not only an undecided fact: nobody can be given the step
 * until a person says which post is meant. Rules that need the post are undecided about it.
 */
export default defineRule({
  id: 'actor-as-printed',
  title: 'Người thực hiện chép nguyên văn, chưa gắn với vị trí xử lý',
  on: 'process',
  kind: 'data',
  severity: 'warning',
  check({ steps }, say) {
    for (const { row, path } of steps) {
      if (!isAsPrinted(row.by)) continue
      say({
        path: [...path, 'by'],
        at: row.id,
        shows: words(row.by.asPrinted),
        what: sentence(`${rowWords(row)} giao cho "${printText(row.by.asPrinted)}", chưa gắn với vị trí xử lý nào.`),
        why: 'Hệ thống phân quyền theo vị trí xử lý; chưa gắn thì chưa giao được hồ sơ cho ai.',
        fix: 'Thay bằng vị trí trong danh mục cơ quan của tỉnh, giữ lời in ở printed: { by: … }; thiếu vị trí thì thêm vào danh mục.',
      })
    }
  },
})

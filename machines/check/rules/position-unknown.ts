import { isKnown } from '../known.js'
import { didYouMean } from '../nearest.js'
import { defineRule } from '../rule.js'
import { rowWords } from '../say.js'

/** A step's actor must be a position that its office has. */
export default defineRule({
  id: 'position-unknown',
  title: 'Vị trí xử lý không có ở cơ quan được nêu',
  on: 'process',
  kind: 'structural',
  severity: 'error',
  *check({ province, process, corpus, steps }) {
    if (province === undefined) {
      yield { undecided: `Chưa có danh mục cơ quan của '${process.province}'.` }
      return
    }
    for (const placed of steps)
      for (const { role, office, within } of placed.posts) {
        // An unknown role or office is the finding of its own rule.
        if (!isKnown(corpus.registers.roles, role)) continue
        const path = [...placed.path, 'by', ...within]
        const roleName = corpus.registers.roles[role]?.name ?? role
        if (office === undefined) {
          yield {
            path,
            at: placed.row.id,
            what: `Người thực hiện ${rowWords(placed.row)} là "${roleName}" nhưng không nói ở cơ quan nào.`,
            why: 'Vai trò không kèm cơ quan thì không xác định được vị trí xử lý, nên không phân quyền được.',
            fix: `Viết at('<cơ quan>', '${role}') trong "by", hoặc ghi "office" cho mục chứa bước này.`,
          }
          continue
        }
        const entry = isKnown(province.offices, office) ? province.offices[office] : undefined
        if (entry === undefined || isKnown(entry.posts, role)) continue
        const known = Object.keys(entry.posts)
        yield {
          path,
          at: placed.row.id,
          what: `${entry.name} ('${office}') không có vị trí "${roleName}" ('${role}') mà ${rowWords(placed.row)} giao việc.`,
          why: 'Không có vị trí xử lý thì không có người nhận hồ sơ ở bước này.',
          fix: `${didYouMean(role, known)}Các vị trí đã khai của cơ quan này: ${known.map((id) => `'${id}'`).join(', ')}. Sửa "by", hoặc thêm vị trí vào "posts" của cơ quan.`,
        }
      }
  },
})

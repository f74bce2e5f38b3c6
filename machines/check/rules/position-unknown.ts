import type { RoleRegister } from '../../model/registry.js'
import type { PlacedPost } from '../hands.js'
import { isKnown } from '../known.js'
import { didYouMean } from '../nearest.js'
import { defineRule, type Finding, type PlacedStep } from '../rule.js'
import { rowWords, titled } from '../say.js'

/** A step's actor must be a position that its office has. */
export default defineRule({
  id: 'position-unknown',
  title: 'Vị trí xử lý không có ở cơ quan được nêu',
  on: 'process',
  kind: 'structural',
  severity: 'error',
  check({ province, process, corpus, steps }, say) {
    if (province === undefined) {
      say({ undecided: `Chưa có danh mục cơ quan của '${process.province}'.` })
      return
    }
    for (const placed of steps)
      for (const post of placed.posts) {
        const { role, office } = post
        // An unknown role or office is the finding of its own rule.
        if (!isKnown(corpus.registers.roles, role)) continue
        if (office === undefined) say(withoutOffice(placed, post, corpus.registers.roles))
        else {
          const entry = isKnown(province.offices, office) ? province.offices[office] : undefined
          if (entry === undefined || isKnown(entry.posts, role)) continue
          say(withoutPost(placed, post, titled(entry.name, office), Object.keys(entry.posts), corpus.registers.roles))
        }
      }
  },
})

function withoutOffice({ row, path }: PlacedStep, { role, within }: PlacedPost, roles: RoleRegister): Finding {
  return {
    path: [...path, 'by', ...within],
    at: row.id,
    what: `Người thực hiện ${rowWords(row)} là "${roles[role]?.name ?? role}" nhưng không nói ở cơ quan nào.`,
    why: 'Vai trò không kèm cơ quan thì không xác định được vị trí xử lý, nên không phân quyền được.',
    fix: `Viết at('<cơ quan>', '${role}') trong "by", hoặc ghi "office" cho mục chứa bước này.`,
  }
}

function withoutPost(
  { row, path }: PlacedStep,
  { role, within }: PlacedPost,
  office: string,
  known: readonly string[],
  roles: RoleRegister,
): Finding {
  const positions = known.map((id) => `'${id}'`).join(', ')
  return {
    path: [...path, 'by', ...within],
    at: row.id,
    what: `${office} không có vị trí ${titled(roles[role]?.name, role)} mà ${rowWords(row)} giao việc.`,
    why: 'Không có vị trí xử lý thì không có người nhận hồ sơ ở bước này.',
    fix: `${didYouMean(role, known)}Các vị trí đã khai của cơ quan này: ${positions}. Sửa "by", hoặc thêm vị trí vào "posts" của cơ quan.`,
  }
}

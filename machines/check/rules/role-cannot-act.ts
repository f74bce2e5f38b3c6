import { isAsPrinted } from '../../model/fact.js'
import type { RoleRegister } from '../../model/registry.js'
import { acts, type Act, type Step } from '../../model/step.js'
import { list } from '../../model/words.js'
import { isEmpty } from '../known.js'
import { rolesOf } from '../one-stop.js'
import { defineRule } from '../rule.js'
import { rowWords, sentence } from '../say.js'

/** What a step does is the work of a role that acts in it: a specialist does not sign, a clerk does not assign. */
export default defineRule({
  id: 'role-cannot-act',
  title: 'Vị trí xử lý làm việc không thuộc vai trò của mình',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  check({ steps, province, corpus }, say) {
    const { roles } = corpus.registers
    if (isEmpty(roles)) {
      say({ undecided: 'Chưa có danh mục vai trò.' })
      return
    }
    for (const placed of steps) {
      const { row, path } = placed
      if (row.by === undefined || isAsPrinted(row.by)) say({ undecided: `Chưa rõ ai làm ${rowWords(row)}.`, path })
      const hands = rolesOf(placed, province)
      if (hands.length === 0) continue
      for (const act of acts(row)) {
        if (mayAct(act, row, hands, roles)) continue
        const names = list([...new Set(hands.map((role) => roles[role]?.name ?? role))])
        say({
          path: [...path, 'by'],
          at: row.id,
          shows: `${hands.join(', ')} ≠ ${act}`,
          what: sentence(
            `${rowWords(row)} có việc "${WORDS[act]}" nhưng do ${names} làm, là vai trò không làm việc đó.`,
          ),
          why:
            act === 'decide'
              ? 'Kết quả do người không có thẩm quyền ký thì không có giá trị pháp lý.'
              : 'Hệ thống cấp quyền theo vai trò; vị trí này không có quyền làm việc đó nên hồ sơ đứng lại.',
          fix: 'Sửa người làm trong "by", sửa việc trong "does"; nếu được ủy quyền hay giao ký thay, ghi "onBehalf" cùng văn bản và thời hạn.',
        })
      }
    }
  },
})

function mayAct(act: Act, { onBehalf }: Step, hands: readonly string[], roles: RoleRegister): boolean {
  // An unknown role is another rule's finding.
  const may = (role: string): boolean => roles[role]?.does.includes(act) ?? true
  return hands.some(may) || (act === 'decide' && onBehalf !== undefined && may(onBehalf.of.role))
}

const WORDS: Readonly<Record<Act, string>> = {
  receive: 'tiếp nhận',
  assign: 'phân công',
  examine: 'thẩm định',
  consult: 'lấy ý kiến',
  review: 'xem xét',
  decide: 'quyết định, ký',
  number: 'vào sổ, đóng dấu',
  transfer: 'chuyển hồ sơ',
  collect: 'thu phí, lệ phí',
  return: 'trả kết quả',
  wait: 'chờ',
  other: 'việc khác',
}

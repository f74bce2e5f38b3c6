import { isNone } from '../../model/fact.js'
import { defineRule } from '../rule.js'

/** A paper of the dossier says how many originals or copies of it are handed in. */
export default defineRule({
  id: 'paper-count-missing',
  title: 'Thành phần hồ sơ không ghi bản chính hay bản sao, số lượng',
  on: 'national',
  kind: 'data',
  severity: 'warning',
  check({ national: { papers } }, say) {
    if (papers === undefined) {
      say({ undecided: 'Chưa có thành phần hồ sơ của thủ tục.' })
      return
    }
    if (isNone(papers)) return
    for (const [i, { id, name, originals = 0, copies = 0 }] of papers.entries()) {
      if (originals + copies > 0) continue
      say({
        path: ['papers', i],
        at: id,
        what: `Thành phần hồ sơ "${name}" ('${id}') không ghi bản chính hay bản sao, mấy bản.`,
        why: 'Giấy tiếp nhận phải ghi từng loại giấy tờ, bản chính hay bản sao và số lượng; thiếu thì người dân phải đi lại.',
        fix: 'Ghi "originals" (bản chính) hoặc "copies" (bản sao) theo quyết định công bố thủ tục.',
      })
    }
  },
})

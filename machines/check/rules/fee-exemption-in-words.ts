import { isAsPrinted, isNone } from '../../model/fact.js'
import { defineRule } from '../rule.js'

/** An exemption is a case of its own, not a remark in the name or the amount of a fee. */
export default defineRule({
  id: 'fee-exemption-in-words',
  title: 'Việc miễn, giảm chỉ ghi bằng lời trong khoản thu',
  on: 'national',
  kind: 'data',
  severity: 'warning',
  check({ national: { fees } }, say) {
    if (fees === undefined) {
      say({ undecided: 'Chưa nói có thu phí, lệ phí hay không.' })
      return
    }
    if (isNone(fees)) return
    for (const [i, { id, name, per, amount }] of fees.entries()) {
      const texts = [name, per ?? '', isAsPrinted(amount) ? amount.asPrinted : '']
      const found = texts.find((text) => EXEMPT.test(text))
      if (found === undefined) continue
      say({
        path: ['fees', i],
        at: id,
        shows: found,
        what: `Khoản thu "${name}" ('${id}') ghi việc miễn, giảm bằng lời: "${found}".`,
        why: 'Hệ thống không đọc được lời ghi chú nên vẫn đòi người được miễn phải nộp.',
        fix: 'Ghi trường hợp được miễn thành một trường hợp ("case") và chỉ khai khoản thu cho các trường hợp phải nộp.',
      })
    }
  },
})

const EXEMPT = /(?<!\p{L})(miễn|giảm|không thu)(?!\p{L})/iu

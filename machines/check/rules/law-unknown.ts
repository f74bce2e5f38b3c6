import { citationsOf } from '../citations.js'
import { isEmpty, isKnown } from '../known.js'
import { didYouMean } from '../nearest.js'
import { defineRule } from '../rule.js'

/** Every legal document that is cited must be in the register of laws. */
export default defineRule({
  id: 'law-unknown',
  title: 'Văn bản được viện dẫn không có trong danh mục văn bản',
  on: 'definition',
  kind: 'structural',
  severity: 'error',
  check({ definition, corpus }, say) {
    const { laws } = corpus.registers
    if (isEmpty(laws)) {
      say({ undecided: 'Chưa có danh mục văn bản.' })
      return
    }
    for (const { law, path } of citationsOf(definition)) {
      if (isKnown(laws, law)) continue
      say({
        path,
        what: `Văn bản '${law}' được viện dẫn nhưng không có trong danh mục văn bản.`,
        why: 'Không biết văn bản nào thì không biết nó còn hiệu lực hay không, và căn cứ pháp lý in ra sẽ trống.',
        fix: `${didYouMean(law, Object.keys(laws))}Sửa mã văn bản, hoặc thêm văn bản này vào danh mục văn bản.`,
      })
    }
  },
})

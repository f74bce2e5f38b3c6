import { isEmpty, isKnown } from '../known.js'
import { didYouMean } from '../nearest.js'
import { defineRule } from '../rule.js'

/** The policy of exceptions that a process chooses, and the exceptions that it does without, must exist. */
export default defineRule({
  id: 'policy-unknown',
  title: 'Cơ chế một cửa không có trong danh mục',
  on: 'process',
  kind: 'structural',
  severity: 'error',
  check({ process, corpus }, say) {
    const { policies } = corpus.registers
    if (isEmpty(policies)) {
      say({ undecided: 'Chưa có danh mục cơ chế một cửa.' })
      return
    }
    const { base, without } = process.policy
    const policy = isKnown(policies, base) ? policies[base] : undefined
    if (policy === undefined) {
      say({
        path: ['policy', 'base'],
        what: `Cơ chế '${base}' không có trong danh mục cơ chế một cửa.`,
        why: 'Các trường hợp bổ sung, từ chối, rút, dừng hồ sơ lấy từ cơ chế này; không có nó thì quy trình thiếu chúng.',
        fix: `${didYouMean(base, Object.keys(policies))}Sửa "base", hoặc thêm cơ chế này vào danh mục.`,
      })
      return
    }
    const known = policy.exceptions.map(({ id }) => id)
    for (const id of Object.keys(without ?? {})) {
      if (known.includes(id)) continue
      say({
        path: ['policy', 'without', id],
        what: `Ngoại lệ '${id}' được bỏ ra nhưng không có trong cơ chế "${policy.name}".`,
        why: 'Bỏ một ngoại lệ không tồn tại thì không bỏ được gì: ngoại lệ thật vẫn còn trong quy trình.',
        fix: `${didYouMean(id, known)}Sửa mã ngoại lệ, hoặc xóa dòng này khỏi "without".`,
      })
    }
  },
})

import { parseIdentifier } from '../../model/codes/identifier.js'
import { bodiesOf, NO_IDENTIFIERS } from '../bodies.js'
import { defineRule } from '../rule.js'

/** A mã định danh điện tử of a province or an office has the form that QĐ 20/2020/QĐ-TTg sets. */
export default defineRule({
  id: 'identifier-malformed',
  title: 'Mã định danh điện tử viết sai dạng',
  on: 'province',
  kind: 'data',
  severity: 'error',
  check({ province }, say) {
    const bodies = bodiesOf(province)
    if (bodies.length === 0) say({ undecided: NO_IDENTIFIERS })
    for (const { words, identifier, path } of bodies) {
      const parsed = parseIdentifier(identifier)
      if (parsed.ok) continue
      say({
        path,
        shows: identifier,
        what: `Mã định danh "${identifier}" của ${words} viết sai dạng. ${parsed.why}`,
        why: 'Văn bản và hồ sơ gửi qua trục liên thông tìm đơn vị theo mã này; mã sai thì không tới nơi.',
        fix: parsed.fix,
      })
    }
  },
})

import { parseIdentifier } from '../../model/codes/identifier.js'
import { compare } from '../../model/words.js'
import { bodiesOf, NO_IDENTIFIERS } from '../bodies.js'
import { defineRule } from '../rule.js'
import { titled } from '../say.js'

/** No two provinces, and no offices of two, have one mã định danh. It is told once, at the later province by id. */
export default defineRule({
  id: 'identifier-shared',
  title: 'Một mã định danh cho cơ quan của hai tỉnh',
  on: 'province',
  kind: 'data',
  severity: 'error',
  check({ province, corpus }, say) {
    const own = bodiesOf(province)
    if (own.length === 0) say({ undecided: NO_IDENTIFIERS })
    for (const { value: other, file } of corpus.provinces.values()) {
      if (compare(other.id, province.id) >= 0) continue
      const owners = new Map(bodiesOf(other).map((body) => [keyOf(body.identifier), body]))
      for (const { words, identifier, path } of own) {
        const owner = owners.get(keyOf(identifier))
        if (owner === undefined) continue
        say({
          path,
          shows: identifier,
          what: `Mã định danh "${identifier}" của ${words} cũng là mã của ${owner.words}${owner.path.length > 1 ? `, ${titled(other.name, other.id)}` : ''} (${file}).`,
          why: 'Trục liên thông tìm nơi nhận theo mã này; hai nơi một mã thì văn bản và hồ sơ của tỉnh này tới tỉnh kia.',
          fix: 'Đối chiếu thông báo cấp mã của hai tỉnh, rồi sửa mã ghi nhầm.',
        })
        // Where the provinces have one, all that stands below them has, too.
        if (path.length === 1) break
      }
    }
  },
})

/** The old form and the new one of an identifier name the same body. */
function keyOf(identifier: string): string {
  const parsed = parseIdentifier(identifier)
  return parsed.ok ? [parsed.root, ...parsed.parts].join('.') : identifier
}

import { parseIdentifier } from '../../model/codes/identifier.js'
import { defineRule } from '../rule.js'
import { titled } from '../say.js'

/** A mã định danh điện tử of a province or an office has the form that QĐ 20/2020/QĐ-TTg sets. */
export default defineRule({
  id: 'identifier-malformed',
  title: 'Mã định danh điện tử viết sai dạng',
  on: 'province',
  kind: 'data',
  severity: 'error',
  check({ province }, say) {
    const bodies = [
      { body: titled(province.name, province.id), identifier: province.identifier, path: ['identifier'] },
      ...Object.entries(province.offices).map(([id, { name, identifier }]) => ({
        body: titled(name, id),
        identifier,
        path: ['offices', id, 'identifier'],
      })),
    ]
    if (bodies.every(({ identifier }) => identifier === undefined)) {
      say({ undecided: 'Tỉnh và các cơ quan chưa ghi mã định danh.' })
      return
    }
    for (const { body, identifier, path } of bodies) {
      const parsed = identifier === undefined ? undefined : parseIdentifier(identifier)
      if (identifier === undefined || parsed === undefined || parsed.ok) continue
      say({
        path,
        shows: identifier,
        what: `Mã định danh "${identifier}" của ${body} viết sai dạng. ${parsed.why}`,
        why: 'Văn bản và hồ sơ gửi qua trục liên thông tìm đơn vị theo mã này; mã sai thì không tới nơi.',
        fix: parsed.fix,
      })
    }
  },
})

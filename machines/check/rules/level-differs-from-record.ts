import { slug } from '../../model/words.js'
import { oncePer } from '../once.js'
import { LEVEL_NAMES } from '../record.js'
import { defineRule } from '../rule.js'

/** The level that carries out a process is one that the record of the procedure names. */
export default defineRule({
  id: 'level-differs-from-record',
  title: 'Cấp thực hiện khác dữ liệu quốc gia của thủ tục',
  on: 'process',
  kind: 'data',
  severity: 'warning',
  check({ process, corpus }, say) {
    const recorded = new Set(process.of.flatMap(({ levels }) => levels ?? []))
    const said = levelsIn(corpus, process.level ?? '')
    if (recorded.size === 0 || said.length === 0) {
      say({
        undecided:
          recorded.size === 0 ? 'Dữ liệu của thủ tục chưa ghi cấp thực hiện.' : 'Quy trình chưa ghi cấp thực hiện.',
      })
      return
    }
    const other = said.find((level) => !recorded.has(level))
    if (other === undefined) return
    say({
      path: ['level'],
      shows: `${other} ≠ ${[...recorded].join(', ')}`,
      what: `Quy trình ghi cấp thực hiện "${process.level ?? ''}", nhưng dữ liệu của thủ tục chỉ có ${[...recorded].map((level) => LEVEL_NAMES[level]).join(', ')}.`,
      why: 'Cổng Dịch vụ công quốc gia đưa người dân tới đúng cấp đã công bố; quy trình ở cấp khác thì không nhận được hồ sơ.',
      fix: 'Sửa "level" của quy trình, hoặc "levels" của thủ tục nếu thẩm quyền đã được phân cấp.',
    })
  },
})

const levelsIn = oncePer((_: object, text) => {
  const words = slug(text).split('-')
  return (['xa', 'tinh', 'bo'] as const).filter((level) => words.includes(level))
})

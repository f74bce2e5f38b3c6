import { parseProcedureCode } from '../../model/codes/procedure-code.js'
import { defineRule } from '../rule.js'

/** A mã TTHC has one of its forms. Local procedures have none, and are undecided. */
export default defineRule({
  id: 'code-malformed',
  title: 'Mã thủ tục hành chính viết sai dạng',
  on: 'national',
  kind: 'data',
  severity: 'error',
  check({ national: { code, name } }, say) {
    if (code === undefined) {
      say({ undecided: 'Thủ tục không ghi mã.' })
      return
    }
    const parsed = parseProcedureCode(code)
    if (parsed.ok) return
    say({
      path: ['code'],
      shows: code,
      what: `Mã thủ tục "${code}" của "${name}" viết sai dạng. ${parsed.why}`,
      why: 'Mã sai thì không khớp với Cơ sở dữ liệu quốc gia về thủ tục hành chính, và hồ sơ không đồng bộ được lên Cổng Dịch vụ công quốc gia.',
      fix: parsed.fix,
    })
  },
})

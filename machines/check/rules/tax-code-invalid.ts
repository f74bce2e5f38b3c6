import { parseTaxCode } from '../../model/codes/tax-code.js'
import { defineRule } from '../rule.js'
import { titled } from '../say.js'

/** A mã số thuế has its form, and its check digit is right where that can be told. */
export default defineRule({
  id: 'tax-code-invalid',
  title: 'Mã số thuế sai dạng hoặc sai chữ số kiểm tra',
  on: 'province',
  kind: 'data',
  severity: 'error',
  check({ province }, say) {
    const offices = Object.entries(province.offices).filter(([, { taxCode }]) => taxCode !== undefined)
    if (offices.length === 0) say({ undecided: 'Chưa cơ quan nào ghi mã số thuế.' })
    for (const [id, { name, taxCode = '' }] of offices) {
      const parsed = parseTaxCode(taxCode)
      const path = ['offices', id, 'taxCode']
      if (parsed.ok) {
        if (!parsed.checked) say({ undecided: `Chữ số kiểm tra của "${taxCode}" không xác định được.`, path })
        continue
      }
      say({
        path,
        shows: taxCode,
        what: `Mã số thuế "${taxCode}" của ${titled(name, id)} không đúng. ${parsed.why}`,
        why: 'Biên lai in mã số thuế của cơ quan thu; mã sai thì biên lai không hợp lệ.',
        fix: parsed.fix,
      })
    }
  },
})

import { checkDossierPattern } from '../../model/codes/dossier-number.js'
import { defineRule } from '../rule.js'

/** The pattern of a province's dossier numbers holds the unit, the day and a counter, each once. */
export default defineRule({
  id: 'dossier-number-pattern-invalid',
  title: 'Mẫu mã hồ sơ thiếu hoặc thừa một phần',
  on: 'province',
  kind: 'data',
  severity: 'error',
  check({ province: { dossierNumber } }, say) {
    if (dossierNumber === undefined) {
      say({ undecided: 'Tỉnh chưa ghi mẫu mã hồ sơ.' })
      return
    }
    const fault = checkDossierPattern(dossierNumber)
    if (fault === undefined) return
    say({
      path: ['dossierNumber'],
      shows: dossierNumber,
      what: fault.why,
      why: 'Mã hồ sơ phải cho biết đơn vị nhận, ngày nhận và số thứ tự trong ngày; thiếu một phần thì hai hồ sơ có thể trùng mã.',
      fix: fault.fix,
    })
  },
})

import type { FormEntry, FormRegister, PolicyException } from '../../model/registry.js'
import type { Period } from '../../model/register.js'
import { firstCommon } from '../periods.js'
import { defineRule } from '../rule.js'

/** Each exception that the law gives every dossier issues its form: 02 supplement, 03 refusal, 04 apology, 05 stop. */
export default defineRule({
  id: 'exception-form-missing',
  title: 'Trường hợp ngoại lệ không kèm biểu mẫu của mình',
  on: 'definition',
  kind: 'legal',
  severity: 'error',
  check({ definition, corpus }, say) {
    if (definition.kind !== 'policies') return
    const { forms } = corpus.registers
    for (const [id, { exceptions, effective }] of Object.entries(definition.value))
      for (const [i, exception] of exceptions.entries()) {
        const purpose = purposeOf(exception)
        if (purpose === undefined) continue
        const path = [id, 'exceptions', i]
        if (exception.form !== purpose)
          say({
            path,
            at: exception.id,
            shows: exception.form ?? '',
            what: `Trường hợp "${exception.name}" ('${exception.id}') không lập biểu mẫu của nó.`,
            why: 'Việc bổ sung, từ chối, xin lỗi và dừng phải bằng văn bản theo mẫu; thiếu mẫu thì hệ thống không in được.',
            fix: `Ghi form: '${purpose}'.`,
          })
        else if (!exists(purpose, effective, forms))
          say({
            path: [...path, 'form'],
            at: exception.id,
            shows: purpose,
            what: `Trường hợp "${exception.name}" ('${exception.id}') lập biểu mẫu loại '${purpose}', nhưng không mẫu nào loại này có hiệu lực trong thời gian của quy định.`,
            why: 'Không có mẫu thì không lập được văn bản cho người dân.',
            fix: 'Thêm mẫu này vào danh mục biểu mẫu cùng thời gian hiệu lực.',
          })
      }
  },
})

function purposeOf({ then }: PolicyException): FormEntry['purpose'] | undefined {
  if ('wait' in then) return 'supplement'
  if ('stay' in then) return 'apology'
  if (!('end' in then)) return undefined
  if (then.end === 'denied' || then.end === 'refused') return 'refusal'
  return then.end === 'stopped' ? 'stop' : undefined
}

const exists = (purpose: FormEntry['purpose'], period: Period, forms: FormRegister): boolean =>
  Object.values(forms).some((form) => form.purpose === purpose && firstCommon(form.effective, period) !== undefined)

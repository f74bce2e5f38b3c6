import { isInForce } from '../model/day.js'
import { isNone } from '../model/fact.js'
import type { FormEntry, FormRegister } from '../model/registry.js'
import type { Step } from '../model/step.js'

/** Whether a step issues a form for a purpose; `undefined` where the table does not say what it issues. */
export function issues({ gives }: Step, purpose: FormEntry['purpose'], forms: FormRegister): boolean | undefined {
  if (gives === undefined) return undefined
  return !isNone(gives) && gives.some((id) => forms[id]?.purpose === purpose)
}

/** The form of a purpose that is in force on a day, for the mend: 'mẫu 02 ('tt03-2025-mau-02')'. */
export function formWords(purpose: FormEntry['purpose'], day: string, forms: FormRegister): string {
  const found = Object.entries(forms).find(
    ([, { purpose: own, effective }]) => own === purpose && isInForce(effective, day),
  )
  return found === undefined ? 'biểu mẫu' : `mẫu ${found[1].no} ('${found[0]}')`
}

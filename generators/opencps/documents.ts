import { isInForce } from '../../machines/model/day.js'
import type { FormEntry, FormRegister } from '../../machines/model/registry.js'
import type { Day } from '../../machines/model/register.js'
import type { Element } from './elements.js'
import type { LossNotes } from '../loss-notes.js'

/** The code of the form in force for each purpose. */
export function formCodes(forms: FormRegister, asOf: Day): ReadonlyMap<FormEntry['purpose'], string> {
  const inForce = Object.entries(forms).filter(([, { effective }]) => isInForce(effective, asOf))
  // Several forms of one purpose: the first of the register.
  return new Map(inForce.map(([id, { purpose }]) => [purpose, id] as const).reverse())
}

/** The forms that the system fills in: those in force on the day that is built for. */
export const writeDocumentTypes = (forms: FormRegister, asOf: Day, { fit }: LossNotes): Element<'DocumentType'>[] =>
  Object.entries(forms)
    .filter(([, { effective }]) => isInForce(effective, asOf))
    .map(([id, { no, name }]) => ({
      typeCode: id,
      documentName: fit(`Mẫu số ${no}: ${name}`, 'Tên biểu mẫu'),
      codePattern: '',
    }))

import type { OfficeEntry } from '../../machines/model/registry.js'
import type { CaseConfig } from './model.js'

/** What is registered of an office beside its name and level. */
export const writeOffice = ({
  of,
  unit,
  names,
  identifier,
  anyOf,
}: OfficeEntry): Omit<CaseConfig['offices'][number], 'id' | 'name' | 'level'> => ({
  of,
  unit,
  names: names && { ...names },
  identifier,
  anyOf: anyOf && [...anyOf],
})

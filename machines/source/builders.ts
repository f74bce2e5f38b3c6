import * as tthc from '../index.js'

/** A builder that definitions may call, with how many arguments it takes. Arguments are plain data. */
export interface Builder {
  build: (...args: never[]) => object
  required: number
  optional: number
}

const takes = (build: Builder['build'], required: number, optional = 0): Builder => ({ build, required, optional })

/** Every function of 'tthc' that a definition may call: the real ones, named here one by one. Nothing else is called. */
export const builders: ReadonlyMap<string, Builder> = new Map([
  ['defineProcess', takes(tthc.defineProcess, 1)],
  ['defineNational', takes(tthc.defineNational, 1)],
  ['defineProvince', takes(tthc.defineProvince, 1)],
  ['defineAdoption', takes(tthc.defineAdoption, 1)],
  ['defineOverride', takes(tthc.defineOverride, 1)],
  ['defineStatuses', takes(tthc.defineStatuses, 1)],
  ['defineOffices', takes(tthc.defineOffices, 1)],
  ['defineRoles', takes(tthc.defineRoles, 1)],
  ['defineForms', takes(tthc.defineForms, 1)],
  ['defineLaws', takes(tthc.defineLaws, 1)],
  ['definePolicies', takes(tthc.definePolicies, 1)],
  ['defineCalendar', takes(tthc.defineCalendar, 1)],
  ['defineReceiptRegimes', takes(tthc.defineReceiptRegimes, 1)],
  ['workingDays', takes(tthc.workingDays, 1, 1)],
  ['workingHours', takes(tthc.workingHours, 1, 1)],
  ['hours', takes(tthc.hours, 1, 1)],
  ['calendarDays', takes(tthc.calendarDays, 1, 1)],
  ['days', takes(tthc.days, 1, 1)],
  ['officeHours', takes(tthc.officeHours, 0, 1)],
  ['notCounted', takes(tthc.notCounted, 0, 1)],
  ['byAgreement', takes(tthc.byAgreement, 0, 1)],
  ['notRegulated', takes(tthc.notRegulated, 0, 1)],
  ['at', takes(tthc.at, 2)],
  ['asPrinted', takes(tthc.asPrinted, 1)],
  ['none', takes(tthc.none, 1)],
  ['excerpt', takes(tthc.excerpt, 1)],
])

/** Builders whose call makes a file a definition of a kind. */
export const isDefinition = (builder: string): boolean => builder.startsWith('define')

import * as actor from '../model/actor.js'
import * as define from '../model/builders.js'
import * as fact from '../model/fact.js'
import * as time from '../model/time.js'

/** A builder that definitions may call, with how many arguments it takes. Arguments are plain data. */
export interface Builder {
  build: (...args: never[]) => object
  required: number
  optional: number
}

const takes = (build: Builder['build'], required: number, optional = 0): Builder => ({ build, required, optional })

/** Every function of 'tthc' that a definition may call: the real ones, named one by one. Nothing else is ever called. */
export const builders: ReadonlyMap<string, Builder> = new Map([
  ['defineProcess', takes(define.defineProcess, 1)],
  ['defineNational', takes(define.defineNational, 1)],
  ['defineProvince', takes(define.defineProvince, 1)],
  ['defineAdoption', takes(define.defineAdoption, 1)],
  ['defineOverride', takes(define.defineOverride, 1)],
  ['defineStatuses', takes(define.defineStatuses, 1)],
  ['defineOffices', takes(define.defineOffices, 1)],
  ['defineRoles', takes(define.defineRoles, 1)],
  ['defineForms', takes(define.defineForms, 1)],
  ['defineLaws', takes(define.defineLaws, 1)],
  ['definePolicies', takes(define.definePolicies, 1)],
  ['defineCalendar', takes(define.defineCalendar, 1)],
  ['defineReceiptRegimes', takes(define.defineReceiptRegimes, 1)],
  ['definePlan', takes(define.definePlan, 1)],
  ['defineRollout', takes(define.defineRollout, 1)],
  ['workingDays', takes(time.workingDays, 1, 1)],
  ['workingHours', takes(time.workingHours, 1, 1)],
  ['hours', takes(time.hours, 1, 1)],
  ['calendarDays', takes(time.calendarDays, 1, 1)],
  ['days', takes(time.days, 1, 1)],
  ['officeHours', takes(time.officeHours, 0, 1)],
  ['notCounted', takes(time.notCounted, 0, 1)],
  ['byAgreement', takes(time.byAgreement, 0, 1)],
  ['notRegulated', takes(time.notRegulated, 0, 1)],
  ['at', takes(actor.at, 2)],
  ['asPrinted', takes(fact.asPrinted, 1)],
  ['none', takes(fact.none, 1)],
  ['excerpt', takes(fact.excerpt, 1)],
])

/** Builders whose call makes a file a definition of a kind. */
export const isDefinition = (builder: string): boolean => builder.startsWith('define')

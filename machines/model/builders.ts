import type { Adoption, Override, Process } from './process.js'
import type { National } from './national.js'
import type { Plan, Rollout } from './plan.js'
import type {
  CalendarYear,
  FormRegister,
  LawRegister,
  OfficeRegister,
  PolicyRegister,
  Province,
  ReceiptRegimeRegister,
  RoleRegister,
  StatusMap,
} from './registry.js'

/*
 * Identity builders. Definitions take plain interfaces (no inference over the argument: 2,000 modules must type-check
 * in seconds); registries infer their keys, because `register.d.ts` turns those into the narrow unions of ids.
 */
export const defineProcess = (process: Process): Process => process
export const defineNational = (national: National): National => national
export const defineProvince = (province: Province): Province => province
export const defineAdoption = (adoption: Adoption): Adoption => adoption
export const defineOverride = (override: Override): Override => override
export const defineStatuses = (map: StatusMap): StatusMap => map
export const defineCalendar = (year: CalendarYear): CalendarYear => year
export const definePlan = (plan: Plan): Plan => plan
export const defineRollout = (register: Rollout): Rollout => register
export const defineReceiptRegimes = (register: ReceiptRegimeRegister): ReceiptRegimeRegister => register
export const defineOffices = <const T extends OfficeRegister>(register: T): T => register
export const defineRoles = <const T extends RoleRegister>(register: T): T => register
export const defineForms = <const T extends FormRegister>(register: T): T => register
export const defineLaws = <const T extends LawRegister>(register: T): T => register
export const definePolicies = <const T extends PolicyRegister>(register: T): T => register

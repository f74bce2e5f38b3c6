import { join } from 'node:path'
import type { NationalRegisters } from '../machines/model/corpus.js'
import type { CalendarYear, ReceiptRegimeRegister, StatusMap } from '../machines/model/registry.js'
import type { Rollout } from '../machines/model/plan.js'
import type { Read } from '../machines/source/read.js'
import { home } from './home.js'

/** Registers by the builder that made them. */
export type ReadRegisters = ReadonlyMap<string, Read>

/** Stands in where the status map could not be read; no process is looked at then. */
const noStatuses: StatusMap = {
  names: [],
  acts: {},
  intake: 2,
  otherwise: 4,
  ends: { returned: 10, refused: 10, denied: 3, withdrawn: 7, stopped: 8 },
  supplement: 5,
}

/** The national registers; one that nobody wrote has no entries. */
export function registersFrom(read: ReadRegisters, calendars: readonly CalendarYear[]): NationalRegisters {
  const of = <T extends object>(builder: string, none: T): T => (read.get(builder)?.value as T | undefined) ?? none
  const receipts = read.get('defineReceiptRegimes')?.value as ReceiptRegimeRegister | undefined
  const rollout = read.get('defineRollout')?.value as Rollout | undefined
  return {
    roles: of('defineRoles', {}),
    forms: of('defineForms', {}),
    laws: of('defineLaws', {}),
    policies: of('definePolicies', {}),
    statuses: of('defineStatuses', noStatuses),
    ...(receipts && { receipts }),
    ...(rollout && { rollout }),
    calendars,
  }
}

/** The definitions that come with the package: a province's own repository takes the national registers from here. */
export const shippedProcedures = (): string => join(home, 'procedures')

import { z } from 'zod'
import type { PrintedCells } from '../actor.js'
import type { OfficeId, RoleId } from '../register.js'
import { atLeastOne, id, object, record } from './kit.js'
import { text } from './time.js'

export const post = object({ role: id<RoleId>(), at: id<OfficeId>() })
export const hand = z.union([id<RoleId>(), post])
const outside = object({ outside: z.string().min(1) })

// A role and 'intake-point' are both strings; that a role exists is a rule's business.
const handOrIntake = z.union([id<RoleId | 'intake-point'>(), post])
export const actor = z.union([
  handOrIntake,
  object({ oneOf: atLeastOne(hand) }),
  object({ together: atLeastOne(z.union([hand, outside])) }),
  object({ inTurn: atLeastOne(hand) }),
  outside,
  object({ asPrinted: text }),
])

export const printedCells = record(text) as unknown as z.ZodType<PrintedCells>

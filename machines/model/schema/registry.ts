import { z } from 'zod'
import type { OfficeEntry } from '../registry.js'
import { actor, post } from './actor.js'
import { atLeastOne, count, day, list, object, ownId, period, record, words } from './kit.js'
import { citation } from './national.js'
import { act, endKind } from './step.js'

const level = z.enum(['xa', 'tinh', 'trung-uong', 'ngoai'])
const receiptPattern = object({
  template: words,
  symbol: words,
  effective: period,
  sample: z.literal(true).exactOptional(),
})
const receiptEntry = object({
  name: words,
  account: words.exactOptional(),
  patterns: list(receiptPattern),
})

export const officeEntry = object({
  name: words,
  level,
  of: words.exactOptional(),
  names: object({
    xa: words.exactOptional(),
    phuong: words.exactOptional(),
    'dac-khu': words.exactOptional(),
  }).exactOptional(),
  namesIn: list(object({ unit: words, name: words })).exactOptional(),
  unit: words.exactOptional(),
  posts: record(words),
  aliases: list(words).exactOptional(),
  anyOf: atLeastOne(words).exactOptional(),
  identifier: words.exactOptional(),
  taxCode: words.exactOptional(),
  account: words.exactOptional(),
}) satisfies z.ZodType<OfficeEntry>
export const offices = record(officeEntry)

export const roleEntry = object({
  name: words,
  does: list(act),
  holder: z.enum(['council', 'unnamed']).exactOptional(),
})
export const roles = record(roleEntry)

const purpose = z.enum(['intake', 'supplement', 'refusal', 'apology', 'stop', 'control', 'book', 'other'])
export const formEntry = object({
  no: words,
  name: words,
  law: words,
  purpose,
  effective: period,
  replacedBy: words.exactOptional(),
})
export const forms = record(formEntry)

export const lawEntry = object({
  no: words,
  name: words,
  effective: period,
  replacedBy: words.exactOptional(),
  amends: words.exactOptional(),
  abolishes: object({ from: day, names: atLeastOne(words) }).exactOptional(),
  unverified: z.boolean().exactOptional(),
})
export const laws = record(lawEntry)

export const status = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
  z.literal(8),
  z.literal(9),
  z.literal(10),
])
export const statuses = object({
  names: list(object({ status, name: words })),
  acts: z.partialRecord(act, status),
  intake: status,
  otherwise: status,
  ends: z.record(endKind, status),
  supplement: status,
  order: list(object({ status, then: list(status) })).exactOptional(),
})

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export const policyException = object({
  id: ownId,
  name: words,
  at: object({ acts: list(act).exactOptional(), before: act.exactOptional() }),
  then: z.union([
    object({ end: endKind }),
    object({ wait: z.literal('supplement') }),
    object({ backTo: z.literal('previous') }),
    object({ stay: z.literal(true) }),
  ]),
  form: purpose.exactOptional(),
  atMost: count.exactOptional(),
  cite: citation.exactOptional(),
})
export const policyEntry = object({
  name: words,
  effective: period,
  cite: citation,
  supplement: z.enum(['restart', 'pause', 'count']),
  cutoff: z.enum(['same-day', 'next-day']),
  cutoffAt: clockTime.exactOptional(),
  reworks: count,
  exceptions: list(policyException),
})
export const policies = record(policyEntry)

const unit = z.enum(['working-hour', 'working-day', 'hour', 'calendar-day', 'day'])
const column = object({
  key: z.enum(['no', 'who', 'what', 'time', 'gives', 'fee', 'note', 'service']),
  title: words,
  unit: unit.exactOptional(),
})
export const province = object({
  id: words,
  code: words,
  name: words,
  identifier: words.exactOptional(),
  layouts: record(object({ columns: atLeastOne(column), totalLabel: words.exactOptional() })),
  offices,
  intakePoint: post.exactOptional(),
  spellings: record(actor).exactOptional(),
  receipts: record(receiptEntry).exactOptional(),
  dossierNumber: words.exactOptional(),
  hours: list(object({ from: clockTime, to: clockTime })).exactOptional(),
})

export const receipts = record(
  object({
    name: words,
    laws: list(words),
    effective: period,
    templates: atLeastOne(words),
    symbols: atLeastOne(words),
    letters: words,
    digits: z.int().min(1).max(12),
    unverified: z.boolean().exactOptional(),
  }),
)

const dayOff = object({ name: words, from: day, to: day.exactOptional(), unverified: z.boolean().exactOptional() })
export const calendar = object({
  year: z.int().min(2000).max(2100),
  closed: list(dayOff),
  worked: list(dayOff).exactOptional(),
  source: words,
  unverified: z.boolean().exactOptional(),
})

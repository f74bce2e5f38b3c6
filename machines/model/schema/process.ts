import { z } from 'zod'
import type { FormId, OfficeId, PolicyId } from '../register.js'
import { post } from './actor.js'
import { atLeastOne, count, day, id, list, object, ownId, period, record, words } from './kit.js'
import { citation, national } from './national.js'
import { row, when } from './step.js'
import { amount, asPrinted, time } from './time.js'

export const decision = object({
  no: words,
  date: day,
  sheet: words.exactOptional(),
  cites: list(citation).exactOptional(),
})
export const policyChoice = object({
  base: id<PolicyId>(),
  supplement: z.enum(['restart', 'pause', 'count']).exactOptional(),
  cutoff: z.enum(['same-day', 'next-day']).exactOptional(),
  reworks: count.exactOptional(),
  without: record(words).exactOptional(),
})
export const acceptance = object({
  rule: words,
  at: words.exactOptional(),
  shows: words.exactOptional(),
  because: words,
  decidedBy: words,
  document: words,
  until: day.exactOptional(),
})
export const migration = z.union([
  object({ to: words, clock: z.enum(['keep', 'restart']), notice: id<FormId>().exactOptional() }),
  object({ finish: z.literal('old') }),
  object({ person: words }),
])
const table = atLeastOne(row)
export const oneCase = object({
  id: ownId,
  title: words,
  applies: z.union([when, asPrinted]).exactOptional(),
  total: time.exactOptional(),
  totalLabel: words.exactOptional(),
  table,
  source: words.exactOptional(),
})
export const process = object({
  of: atLeastOne(national),
  province: words,
  standing: z.enum(['published', 'proposal', 'reconstruction']),
  decision: decision.exactOptional(),
  effective: period,
  level: words.exactOptional(),
  layout: words.exactOptional(),
  reads: object({ day: z.enum(['working-day', 'calendar-day']), because: words }).exactOptional(),
  policy: policyChoice,
  total: time.exactOptional(),
  totalLabel: words.exactOptional(),
  table: table.exactOptional(),
  cases: atLeastOne(oneCase).exactOptional(),
  accepts: list(acceptance).exactOptional(),
  migrates: record(migration).exactOptional(),
  source: words.exactOptional(),
  oneStop: z.boolean().exactOptional(),
})
export const adoption = object({
  process,
  province: words,
  offices: record(id<OfficeId>()).exactOptional(),
  decision: decision.exactOptional(),
  effective: period,
  accepts: list(acceptance).exactOptional(),
})
export const override = object({
  unit: words,
  process: words,
  effective: period,
  faster: record(amount).exactOptional(),
  post: record(post).exactOptional(),
})

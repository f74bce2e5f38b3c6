import { z } from 'zod'
import { count, id, origin, span, time } from './base.js'
import { limit } from './facts.js'

export const verdict = z.enum(['holds', 'exceeds', 'undecided'])
const missing = z.strictObject({ kind: id, at: id.optional(), origin })
const worst = z.strictObject({ states: z.array(id), span })
/** Limit less worst path; negative where it is exceeded. */
const slack = z.strictObject({
  workingMinutes: z.int().optional(),
  clockMinutes: z.int().optional(),
  calendarDays: z.number().optional(),
  days: z.number().optional(),
})
const returns = z.union([count, z.literal('unbounded')])
const proof = z.strictObject({
  limit,
  verdict,
  worst,
  slack: slack.optional(),
  returns: count,
  /** The largest number of printed returns with which the limit holds; absent: none, or undecided. */
  holdsForReturns: returns.optional(),
  /** The same when reviewers also send back to the previous step, as the policy lets them. */
  holdsForPolicyReturns: returns.optional(),
  assumesInside: z.boolean(),
  perEpoch: z.boolean(),
  missing: z.array(missing),
})
const blockProof = z.strictObject({
  block: id,
  kind: z.enum(['limit', 'subtotal']),
  declared: time,
  verdict,
  worst,
  sum: span.optional(),
  missing: z.array(missing),
  origin,
})
export const budget = z.strictObject({
  worst,
  strongest: count.optional(),
  proofs: z.array(proof),
  blocks: z.array(blockProof),
  total: z.strictObject({ time, equal: z.boolean().optional(), worst: span, sum: span, origin }).optional(),
})

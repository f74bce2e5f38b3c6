import { z } from 'zod'
import { amount, count, origin, ref, span, time } from './base.js'
import { limit } from './facts.js'

export const verdict = z.enum(['holds', 'exceeds', 'undecided'])
const missing = z
  .strictObject({ kind: ref, at: ref.optional(), origin })
  .meta({ id: 'missing', description: 'A fact that a proof lacks.' })
const worst = z
  .strictObject({ states: z.array(ref), span })
  .meta({ id: 'worst', description: 'The longest way, as states.' })
const returns = z.union([count, z.literal('unbounded')])
const proof = z
  .strictObject({
    limit,
    verdict,
    worst,
    /** Limit less worst path; negative where it is exceeded. */
    slack: amount.optional(),
    returns: count,
    /** The largest number of printed returns with which the limit holds; absent: none, or undecided. */
    holdsForReturns: returns.optional(),
    assumesInside: z.boolean(),
    perEpoch: z.boolean(),
    missing: z.array(missing),
  })
  .meta({ id: 'proof', description: 'The proof, or its failure, that every way meets a limit.' })
const blockProof = z
  .strictObject({
    block: ref,
    kind: z.enum(['limit', 'subtotal']),
    declared: time,
    verdict,
    worst: span.optional(),
    sum: span.optional(),
    missing: z.array(missing),
    origin,
  })
  .meta({ id: 'blockProof', description: 'A printed bound or sum of a phase against what is printed inside.' })
export const budget = z
  .strictObject({
    worst,
    strongest: count.optional(),
    proofs: z.array(proof),
    blocks: z.array(blockProof),
    total: z.strictObject({ time, equal: z.boolean().optional(), sum: span, origin }).optional(),
  })
  .meta({ id: 'budget', description: 'Everything that is known of the time of a flow.' })

import { z } from 'zod'
import { asPrinted, citation, count, id, none, orNone, origin, period, ref, time, when } from './base.js'

const starts = z.union([z.enum(['full-receipt', 'competent-body', 'next-working-day']), z.strictObject({ after: ref })])
export const limit = z
  .strictObject({
    time,
    source: z.enum(['law', 'national', 'decision', 'table']),
    starts: starts.optional(),
    cite: citation.optional(),
    channel: when.channel,
    outcome: when.outcome,
    origin,
  })
  .meta({ id: 'limit', description: 'A time limit with where it comes from.' })
const fee = z
  .strictObject({
    id,
    name: z.string(),
    kind: z.enum(['fee', 'charge']),
    amount: z.union([z.number(), none, asPrinted]),
    currency: z.enum(['VND', 'USD']).optional(),
    per: z.string().optional(),
    ...when,
    cite: citation.optional(),
    uncollated: z.literal(true).optional(),
    origin,
  })
  .meta({ id: 'fee', description: 'A fee or charge; may differ by case or channel.' })
const paper = z
  .strictObject({
    id,
    name: z.string(),
    originals: count.optional(),
    copies: count.optional(),
    form: z.string().optional(),
    digital: z.boolean().optional(),
    origin,
  })
  .meta({ id: 'paper', description: 'A paper of the dossier, or a result.' })

/** What the nation says of a procedure that the process carries out. */
export const procedure = z
  .strictObject({
    code: z.string().optional(),
    name: z.string(),
    field: z.string(),
    levels: z.array(z.enum(['bo', 'tinh', 'xa', 'khac'])).optional(),
    limits: orNone(
      z.strictObject({ time, starts: starts.optional(), cite: citation.optional(), ...when, origin }),
    ).optional(),
    fees: orNone(fee).optional(),
    papers: orNone(paper).optional(),
    results: z.array(paper).optional(),
    service: z.union([z.enum(['full', 'partial']), z.strictObject({ partial: z.string() })]).optional(),
    immediate: z.boolean().optional(),
    basis: z.array(citation).optional(),
    effective: period,
    source: z.string(),
    uncollated: z.literal(true).optional(),
    origin,
  })
  .meta({ id: 'procedure', description: 'What the nation says of a procedure that the process carries out.' })

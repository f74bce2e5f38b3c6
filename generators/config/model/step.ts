import { z } from 'zod'
import { id, level, orNone, origin, period, post, ref, status, text, time } from './base.js'

/** A processing position; the document's `roles` and `offices` name its parts. */
const position = z
  .strictObject({ role: ref, office: ref.optional(), level: level.optional(), name: z.string() })
  .meta({ id: 'position', description: 'A processing position; `roles` and `offices` of the document name its parts.' })
const who = z
  .strictObject({
    /** The cell Trách nhiệm, where it is not just the name of the one position. */
    printed: z.string().optional(),
    sharing: z.enum(['post', 'intake-point', 'one-of', 'together', 'in-turn', 'outside', 'as-printed']),
    positions: z.array(position),
    others: z.array(z.string()).optional(),
  })
  .meta({ id: 'who', description: 'Who acts, and how several share the work.' })
const givenPaper = z
  .strictObject({
    id,
    kind: z.enum(['form', 'paper', 'unknown']),
    no: z.string().optional(),
    name: z.string(),
  })
  .meta({ id: 'givenPaper', description: 'A paper or form that a step needs or makes.' })
/** The chain fee → collecting step → receipt → account. */
const collection = z
  .strictObject({
    fees: orNone(z.strictObject({ id, name: z.string().optional() })),
    receipt: z
      .strictObject({
        kind: ref,
        name: z.string().optional(),
        /** Whose account, and where; its number is the collecting body's. */
        account: z.string().optional(),
        patterns: z
          .array(
            z.strictObject({
              template: z.string(),
              symbol: z.string(),
              effective: period,
              sample: z.literal(true).optional(),
            }),
          )
          .optional(),
      })
      .optional(),
    body: z
      .strictObject({
        office: ref,
        name: z.string(),
        taxCode: z.string().optional(),
        account: z.string().optional(),
      })
      .optional(),
  })
  .meta({ id: 'collection', description: 'The chain fee, collecting step, receipt, account.' })
const delegation = z
  .strictObject({ of: position, document: z.string(), effective: period })
  .meta({ id: 'delegation', description: 'A power to decide that was handed over, for a time, by a document.' })
const act = z.enum([
  'receive',
  'assign',
  'examine',
  'consult',
  'review',
  'decide',
  'number',
  'transfer',
  'collect',
  'return',
  'wait',
  'other',
])
export const step = z
  .strictObject({
    id,
    no: z.string().optional(),
    title: z.string(),
    /** Nội dung công việc; absent: the title is all that the source prints. */
    text: text.optional(),
    acts: z.array(act).min(1),
    who: who.optional(),
    phases: z.array(ref),
    time: time.optional(),
    sharedTime: z.strictObject({ block: ref, time }).optional(),
    clock: z.enum(['counts', 'stops']),
    status,
    needs: orNone(givenPaper).optional(),
    gives: orNone(givenPaper).optional(),
    collects: collection.optional(),
    signs: z.enum(['hand', 'digital', 'both']).optional(),
    onBehalf: delegation.optional(),
    /** Everybody who must be there, each as the posts of which one is enough; empty: only outside parties act. */
    staffing: z.array(z.array(post)).optional(),
    states: z.array(ref).min(1),
    origin,
  })
  .meta({ id: 'step', description: 'A row of the official table.' })
export const phase = z
  .strictObject({
    id,
    parent: ref.optional(),
    kind: z.enum(['block', 'parallel']),
    no: z.string().optional(),
    title: z.string().optional(),
    office: z.strictObject({ id, name: z.string(), level: level.optional() }).optional(),
    within: time.optional(),
    subtotal: time.optional(),
    limit: time.optional(),
    needed: z.int().positive().optional(),
    origin,
  })
  .meta({ id: 'phase', description: 'Rows under one heading or merged cell, or parallel branches.' })

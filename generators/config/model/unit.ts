import { z } from 'zod'
import { UNIT_KINDS } from '../../../machines/model/unit.js'
import { PROPOSAL_MARK } from '../../marks.js'
import { day, id, period, post, ref, source, time } from './base.js'

export const unitKind = z.enum(UNIT_KINDS)
const sample = z.literal(true).optional()

/** One process that the unit carries out, with what the unit refines of it. */
const carried = z
  .strictObject({
    process: id,
    files: z.array(id).min(1),
    periods: z
      .array(
        z.strictObject({ ...period.shape, posts: z.array(z.strictObject({ step: ref, ...post.shape })).optional() }),
      )
      .min(1),
    faster: z.array(z.strictObject({ step: ref, within: time, effective: period })).optional(),
    sample,
  })
  .meta({
    id: 'carried',
    description: 'A process that the unit carries out; `posts` and `faster` are its own overrides.',
  })

/** What one unit needs to be set up: itself, its offices and posts, what it carries out. No persons. */
export const unitConfig = z.strictObject({
  $schema: z.string(),
  format: z.literal('tthc/unit/1'),
  province: z.strictObject({ id, code: z.string(), name: z.string(), identifier: z.string().optional() }),
  tree: z.enum(['chinh-thuc', 'de-xuat']),
  mark: z.literal(PROPOSAL_MARK).optional(),
  asOf: day,
  toolVersion: z.string(),
  code: id,
  name: z.string(),
  kind: unitKind,
  effective: period,
  identifier: z.string().optional(),
  taxCode: z.string().optional(),
  account: z.string().optional(),
  /** The unit's digital signature; whose name it bears is left out. */
  certificate: z.strictObject({ serial: z.string(), validity: period }).optional(),
  sealFrom: day.optional(),
  sealTo: day.optional(),
  email: z.string().optional(),
  domain: z.string().optional(),
  /** Receipt patterns in use: template and symbol. */
  receipts: z.array(z.string()).optional(),
  /** Keys above whose values are sample data. */
  sample: z.array(ref),
  offices: z.array(
    z.strictObject({
      id,
      name: z.string(),
      identifier: z.string().optional(),
      posts: z.array(z.strictObject({ role: ref, name: z.string() })),
    }),
  ),
  /** Posts that are not staffed by themselves, and who does their work. */
  merged: z.array(z.strictObject({ post, by: post, effective: period, document: z.string().optional(), sample })),
  carries: z.array(carried).min(1),
  origin: source,
})
export type UnitConfig = z.infer<typeof unitConfig>

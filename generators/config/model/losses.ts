import { z } from 'zod'
import { PROPOSAL_MARK } from '../../marks.js'
import { id } from './base.js'

/** What a target cannot hold; stands beside its output. */
export const lossReport = z.strictObject({
  format: z.literal('tthc/losses/2'),
  target: id,
  tree: z.enum(['chinh-thuc', 'de-xuat']),
  mark: z.literal(PROPOSAL_MARK).optional(),
  losses: z.array(
    z.strictObject({
      what: id,
      /** The cases of which it is true; the province where it is true of everything that the target made. */
      where: z.array(z.strictObject({ of: id, full: z.string().optional() })).min(1),
    }),
  ),
})
export type LossReport = z.infer<typeof lossReport>

import { z } from 'zod'
import { PROPOSAL_MARK } from '../../marks.js'

/** What a target cannot hold, per procedure; stands beside its output. */
export const lossReport = z.strictObject({
  format: z.literal('tthc/losses/1'),
  target: z.string().min(1),
  tree: z.enum(['chinh-thuc', 'de-xuat']),
  mark: z.literal(PROPOSAL_MARK).optional(),
  losses: z.array(
    z.strictObject({
      process: z.string().min(1),
      case: z.string().optional(),
      what: z.string().min(1),
      full: z.string().optional(),
    }),
  ),
})
export type LossReport = z.infer<typeof lossReport>

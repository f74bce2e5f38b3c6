import { z } from 'zod'

/** What a target cannot hold, per procedure; stands beside its output. */
export const lossReport = z.strictObject({
  format: z.literal('tthc/losses/1'),
  target: z.string().min(1),
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

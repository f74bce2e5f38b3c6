import { z } from 'zod'

const count = z.int().nonnegative()

/** What a whole output folder holds and what it was made from; names every other file with its SHA-256. No clock. */
export const manifest = z.strictObject({
  format: z.literal('tthc/manifest/1'),
  tool: z.strictObject({ name: z.literal('tthc'), version: z.string().min(1) }),
  /** Commit of the definitions, or `UNKNOWN_COMMIT`; `modified` when files differed from it. */
  commit: z.string().min(1),
  modified: z.boolean().optional(),
  asOf: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  targets: z.array(z.string()),
  counts: z.strictObject({
    provinces: count,
    processes: count,
    cases: count,
    official: count,
    proposed: count,
    accepted: count,
    undecided: count,
    losses: count,
    files: count,
  }),
  leftOut: z.array(z.strictObject({ id: z.string(), file: z.string(), why: z.string() })),
  /** Files that name persons: for those who set systems up, not for publication. */
  internal: z.array(z.string()),
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
})
export type Manifest = z.infer<typeof manifest>

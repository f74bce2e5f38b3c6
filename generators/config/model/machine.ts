import { z } from 'zod'
import { count, id, origin, outcome, ref, status } from './base.js'

export const state = z
  .strictObject({
    id,
    /** Id of the state in the XState machine, where it is another. */
    machineId: ref.optional(),
    kind: z.enum(['step', 'supplement', 'fork', 'join', 'end']),
    status,
    /** Enclosing phases, outermost first; those of a step's state are the step's. */
    phases: z.array(ref).optional(),
    step: ref.optional(),
    memory: z.array(outcome).optional(),
    resumesAt: ref.optional(),
    branches: z.array(ref).optional(),
    join: ref.optional(),
    fork: ref.optional(),
    needed: z.int().positive().optional(),
    end: z.enum(['returned', 'refused', 'denied', 'withdrawn', 'stopped']).optional(),
    origin,
  })
  .meta({ id: 'state', description: 'A place where a dossier can stand.' })
export const transition = z
  .strictObject({
    from: ref,
    to: ref,
    event: ref,
    tag: z.enum(['process', 'policy']),
    move: z.enum(['forward', 'jump', 'back', 'end', 'supplement', 'resume', 'fork', 'join', 'stay']),
    outcome: z.string().optional(),
    rework: z.strictObject({ time: z.enum(['inside', 'again']), atMost: count }).optional(),
    exception: ref.optional(),
    origin,
  })
  .meta({
    id: 'transition',
    description: 'What moves a dossier: published in the table (process) or given by law (policy).',
  })

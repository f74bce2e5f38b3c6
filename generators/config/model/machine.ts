import { z } from 'zod'
import { count, id, origin, outcome, status } from './base.js'

export const state = z.strictObject({
  id,
  /** Id of the state in the XState machine. */
  machineId: id,
  kind: z.enum(['step', 'supplement', 'fork', 'join', 'end']),
  status,
  phases: z.array(id),
  step: id.optional(),
  memory: z.array(outcome).optional(),
  resumesAt: id.optional(),
  branches: z.array(id).optional(),
  join: id.optional(),
  fork: id.optional(),
  needed: z.int().positive().optional(),
  end: z.enum(['returned', 'refused', 'denied', 'withdrawn', 'stopped']).optional(),
  origin,
})
export const transition = z.strictObject({
  from: id,
  to: id,
  event: id,
  tag: z.enum(['process', 'policy']),
  move: z.enum(['forward', 'jump', 'back', 'end', 'supplement', 'resume', 'fork', 'join', 'stay']),
  outcome: z.string().optional(),
  rework: z.strictObject({ time: z.enum(['inside', 'again']), atMost: count }).optional(),
  exception: id.optional(),
  origin,
})

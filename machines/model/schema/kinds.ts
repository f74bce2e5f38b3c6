import type { z } from 'zod'
import { national } from './national.js'
import { plan, rollout } from './plan.js'
import { adoption, override, process } from './process.js'
import { calendar, forms, laws, offices, policies, province, receipts, roles, statuses } from './registry.js'

/** Every kind of definition file, with its schema. */
export const schemas = {
  process,
  national,
  adoption,
  override,
  province,
  offices,
  roles,
  forms,
  laws,
  policies,
  statuses,
  receipts,
  calendar,
  plan,
  rollout,
} satisfies Record<string, z.ZodType>

export type DefinitionKind = keyof typeof schemas

import type { z } from 'zod'
import type { Actor, Hand, Post } from '../actor.js'
import type { National, Citation, Fee, Limit, Paper } from '../national.js'
import type { Plan, PlanDeadline, Rollout } from '../plan.js'
import type { Acceptance, Adoption, Case, Decision, Migration, Override, PolicyChoice, Process } from '../process.js'
import type * as register from '../registry.js'
import type { Block, Parallel, Row, Step, Way, When } from '../step.js'
import type { Amount, Time, Uncounted } from '../time.js'
import type * as actors from './actor.js'
import type * as nationals from './national.js'
import type * as plans from './plan.js'
import type * as processes from './process.js'
import type * as registers from './registry.js'
import type * as steps from './step.js'
import type * as times from './time.js'

/*
 * The schemas and the interfaces say the same, proved by the compiler: an interface that gains, loses or changes a key
 * without its schema makes one of these lines an error.
 */
// Mutual assignability does not see an optional key that one side lacks, so the keys are compared as well.
type Same<A, B> = [A, Keys<A>] extends [B, Keys<B>] ? ([B, Keys<B>] extends [A, Keys<A>] ? true : false) : false
type Keys<T> = T extends unknown ? keyof T : never
type Is<S extends z.ZodType, T> = Same<z.output<S>, T>

export type Proof = [
  Is<typeof times.amount, Amount>,
  Is<typeof times.uncounted, Uncounted>,
  Is<typeof times.time, Time>,
  Is<typeof actors.post, Post>,
  Is<typeof actors.hand, Hand>,
  Is<typeof actors.actor, Actor>,
  Is<typeof steps.when, When>,
  Is<typeof steps.way, Way>,
  Is<typeof steps.step, Step>,
  Is<typeof steps.block, Block>,
  Is<typeof steps.parallel, Parallel>,
  Is<typeof steps.row, Row>,
  Is<typeof nationals.citation, Citation>,
  Is<typeof nationals.limit, Limit>,
  Is<typeof nationals.fee, Fee>,
  Is<typeof nationals.paper, Paper>,
  Is<typeof nationals.national, National>,
  Is<typeof processes.decision, Decision>,
  Is<typeof processes.oneCase, Case>,
  Is<typeof processes.policyChoice, PolicyChoice>,
  Is<typeof processes.acceptance, Acceptance>,
  Is<typeof processes.migration, Migration>,
  Is<typeof processes.process, Process>,
  Is<typeof processes.adoption, Adoption>,
  Is<typeof processes.override, Override>,
  Is<typeof registers.officeEntry, register.OfficeEntry>,
  Is<typeof registers.roleEntry, register.RoleEntry>,
  Is<typeof registers.formEntry, register.FormEntry>,
  Is<typeof registers.lawEntry, register.LawEntry>,
  Is<typeof registers.statuses, register.StatusMap>,
  Is<typeof registers.policyEntry, register.PolicyEntry>,
  Is<typeof registers.province, register.Province>,
  Is<typeof registers.receipts, register.ReceiptRegimeRegister>,
  Is<typeof registers.calendar, register.CalendarYear>,
  Is<typeof plans.deadline, PlanDeadline>,
  Is<typeof plans.plan, Plan>,
  Is<typeof plans.rollout, Rollout>,
]
type AllTrue<T extends readonly unknown[]> = T extends readonly true[] ? true : never
/** Compiles only while every line of the proof is `true`. */
export const proved: AllTrue<Proof> = true

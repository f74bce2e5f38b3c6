import type { Post } from '../model/actor.js'
import type { ProcessEntry, Sourced } from '../model/corpus.js'
import { isInForce } from '../model/day.js'
import type { Override } from '../model/process.js'
import type { Day, StepId } from '../model/register.js'
import type { Step } from '../model/step.js'
import type { Amount } from '../model/time.js'
import { names } from './staffing/carried.js'

/** What a unit does otherwise than its process says, by step. */
export interface OwnWays {
  faster: ReadonlyMap<StepId, Amount>
  post: ReadonlyMap<StepId, Post>
}

/** What the overrides of a unit say of a process on a day; of two that name one step the later one holds. */
export function ownWaysOf(
  overrides: readonly Sourced<Override>[],
  unit: string,
  entry: ProcessEntry,
  day: Day,
): OwnWays {
  const own = overrides.filter(
    ({ value }) => value.unit === unit && names(value.process, entry) && isInForce(value.effective, day),
  )
  return {
    faster: new Map(own.flatMap(({ value }) => Object.entries(value.faster ?? {}))),
    post: new Map(own.flatMap(({ value }) => Object.entries(value.post ?? {}))),
  }
}

/** A step as the unit does it. */
export function stepInUnit(step: Step, { faster, post }: OwnWays): Step {
  const within = faster.get(step.id)
  const by = post.get(step.id)
  if (within === undefined && by === undefined) return step
  return { ...step, ...(within !== undefined && { within }), ...(by !== undefined && { by }) }
}

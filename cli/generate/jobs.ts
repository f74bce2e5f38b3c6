import type { Target } from '../../generators/registry.js'

/** What a thread makes in one piece. */
export interface Job {
  /** Its place among all jobs of the build, the same in every thread. */
  index: number
  target: Target
  /** Which share of the cases of each tree; absent: what the target makes of a tree without asking for its cases in turn. */
  share?: number
}

/** Enough that none keeps the others waiting for long at the end, and few enough that taking them costs nothing. */
const SHARES = 16
export const JOBS_EACH = SHARES + 1

/** All jobs of a build, target by target: the shares of its cases, then what it makes of whole trees. */
export const jobsOf = (targets: readonly Target[]): readonly Job[] =>
  targets.flatMap((target, at): Job[] => {
    const first = at * JOBS_EACH
    const shares = Array.from({ length: SHARES }, (_, share): Job => ({ index: first + share, target, share }))
    return [...shares, { index: first + SHARES, target }]
  })

/** The items of a share: all shares together are all items, in their order. */
export const shareOf = <T>(items: readonly T[], share: number): readonly T[] =>
  items.slice(Math.floor((items.length * share) / SHARES), Math.floor((items.length * (share + 1)) / SHARES))

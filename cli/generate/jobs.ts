import type { Target } from '../../generators/registry.js'

/** What a thread makes in one piece: a share of a target's files of each case, or of those of each tree. */
export interface Job {
  /** Its place among all jobs of the build, the same in every thread. */
  index: number
  target: Target
  of: 'cases' | 'trees'
  share: number
  /** Tenths of a second that all shares take together, about. */
  takes: number
}

/** Enough that none keeps the others waiting for long at the end, and few enough that taking them costs nothing. */
const SHARES = 16

/** All jobs of a build, target by target. */
export const jobsOf = (targets: readonly Target[]): readonly Job[] =>
  targets
    .flatMap((target) => [
      ...sharesOf(target, 'cases', target.takes.cases),
      ...sharesOf(target, 'trees', target.takes.trees),
    ])
    .map((job, index) => ({ ...job, index }))

const sharesOf = (target: Target, of: Job['of'], takes: number | undefined): Omit<Job, 'index'>[] =>
  takes === undefined ? [] : Array.from({ length: SHARES }, (_, share) => ({ target, of, share, takes }))

/** The items of a share: all shares together are all items, in their order. */
export const shareOf = <T>(items: readonly T[], share: number): readonly T[] =>
  items.slice(Math.floor((items.length * share) / SHARES), Math.floor((items.length * (share + 1)) / SHARES))

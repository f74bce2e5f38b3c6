import type { Loss } from '../../generators/generator.js'
import type { Link, TargetNotes } from '../../generators/tree.js'
import type { Sum } from '../writer.js'

/** What a target made of one case, or of all cases of a tree together. Plain data: it is kept, and sent between threads. */
export interface Part {
  paths: string[]
  losses: Loss[]
  links: Link[]
  /** What its files tell of their case to what is made of all. */
  entries: object[]
}
/** A part with what its files depend on, where that could be told. */
export interface MadePart extends Part {
  key?: string | undefined
  /** Its files are those of the last build. */
  isOld?: true
}
/** What one job made, tree by tree. Plain data: it may come from another thread. */
export interface MadeJob {
  /** Place of the job among all. */
  index: number
  trees: readonly (readonly MadePart[])[]
  sums: readonly Sum[]
}
/**
 * What is left to tell of a target when it has been put together. Its parts are let go: those of all targets would be a
 * fifth of the memory of a large build.
 */
export interface Made extends TargetNotes {
  /** Something of it was taken over from the last build. */
  isPartlyOld: boolean
  /** Files taken over. */
  kept: number
  sums: readonly Sum[]
}

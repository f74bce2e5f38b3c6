import type { ProcessView } from '../../machines/check/rule.js'
import type { Path } from '../../machines/model/corpus.js'
import type { National } from '../../machines/model/national.js'
import type { Process } from '../../machines/model/process.js'
import type { PolicyRegister, Province } from '../../machines/model/registry.js'

/** A process with one thing broken in it, and where the finding must point. */
export interface Mutant {
  process: Process
  /** The province, where the break is in it. */
  province?: Province
  /** The exceptions of the law, where the break is in them. */
  policies?: PolicyRegister
  /** Another process of the same province that must be read beside it. */
  beside?: Process
  /** The version of the same process that was in force before. */
  former?: Process
  /** A copy of the national record of one of its procedures. */
  record?: National
  /** Id that the finding must name (`at`). */
  at?: string
  /** Path that the finding's path must begin with, or end with where it is a single key. */
  path?: Path
}

/** One declared way to break a process, and the rule that must find it. */
export interface Way {
  id: string
  /** What is done, in one line. */
  does: string
  rule: string
  /** A second rule that may answer instead: the same fault against another source. */
  or?: string
  /** Every place of a process where the way applies. */
  mutants(view: ProcessView): Iterable<Mutant>
}

export const way = (one: Way): Way => one

import type { Path } from '../model/corpus.js'
import type { Span } from '../model/duration.js'
import type { Citation, ClockStart, LimitSource } from '../model/national.js'
import type { Channel } from '../model/step.js'
import type { Time } from '../model/time.js'

export type Verdict = 'holds' | 'exceeds' | 'undecided'

/** A fact that a proof lacks: an empty or not understood time cell, an unbounded wait, an undecided reading, and what is too much to reckon. */
export interface MissingFact {
  kind:
    | 'time-absent'
    | 'time-not-understood'
    | 'limit-not-understood'
    | 'reading'
    | 'units'
    | 'wait-unbounded'
    /** Ways with bounds of their own are too many to be counted apart. */
    | 'returns'
    /** What parallel branches take that a loop passes again, or that share returns, is known within bounds only. */
    | 'branches'
    /** No way to an end is one that the limit is about. */
    | 'no-way'
  /** Step, block or wait that lacks it; absent for the process. */
  id?: string
  path: Path
}

/** A limit that a flow is proved against, with where it comes from. */
export interface KnownLimit {
  time: Time
  source: LimitSource
  /** Place in the process definition (`['of', 0, 'limits', 1]`, `['total']`, `['cases', 2, 'total']`). */
  path: Path
  cite?: Citation
  starts?: ClockStart
  channel?: readonly Channel[]
  outcome?: { step: string; is: string }
}

/** The longest way through (a part of) the flow. */
export interface WorstPath {
  /** Node ids, in order; a node stands again where the dossier comes back to it. */
  nodes: readonly string[]
  span: Span
}

/** How much longer one step may take before the limit breaks; negative parts: how much shorter it would have to be. */
export interface StepSlack {
  node: string
  slack: Span
}

/**
 * The proof, or its failure, that a flow meets one limit on every path. What is `readonly` here is reckoned when it is
 * first read: most proofs need no way to be looked for.
 */
export interface Proof {
  limit: KnownLimit
  verdict: Verdict
  missing: readonly MissingFact[]
  readonly worst: WorstPath
  /** Limit less worst path, where they have one unit; negative parts: exceeded by that much. */
  readonly slack: Span | undefined
  /** Slack of each step, where the proof is in one unit. */
  readonly steps: readonly StepSlack[]
  /** Returns for rework (`again`) with which the proof was asked to hold. */
  returns: number
  /** The largest number of printed `again` returns for which the limit holds; absent where not even 0, or undecided. */
  readonly holdsForReturns: number | 'unbounded' | undefined
  /** The same when reviewers also send back to the previous step, as the policy lets them. */
  readonly holdsForPolicyReturns: number | 'unbounded' | undefined
  /** The proof rests on rework being done inside the printed time of the steps gone back over. */
  assumesInside: boolean
  /** The proof is per epoch: it starts again when the citizen has completed the dossier. */
  perEpoch: boolean
}

/** A printed bound or sum of a block against what is printed inside. */
export interface BlockBudget {
  block: string
  path: Path
  kind: 'limit' | 'subtotal'
  declared: Time
  /** `limit`: the longest way through the block; `subtotal`: the same without returns. */
  readonly worst: WorstPath
  /** `subtotal`: all that is printed inside, added up. */
  sum?: Span | undefined
  /** `limit`: it holds, is exceeded, or is undecided; `subtotal`: `holds` where it equals, `exceeds` where it does not. */
  verdict: Verdict
  missing: readonly MissingFact[]
}

/** The printed total of the table against what is printed in its rows. */
export interface DeclaredTotal {
  time: Time
  path: Path
  readonly worst: WorstPath
  /** All that is printed in the table, added up. */
  sum: Span
  /** Whether it equals the longest way without returns, or the sum. `undefined`: undecided. */
  equal: boolean | undefined
  missing: readonly MissingFact[]
}

/** Everything that is known of the time of one flow. */
export interface Budget {
  flowId: string
  proofs: readonly Proof[]
  /** Index into `proofs` of the strongest limit; the others are shown beside it. */
  strongest?: number
  blocks: readonly BlockBudget[]
  total?: DeclaredTotal
  /** The longest way from start to end without returns that spend again, whatever the limits. */
  readonly worst: WorstPath
  /** Times that are not known on some way: what a comparison of the longest way lacks. */
  readonly missing: readonly MissingFact[]
}

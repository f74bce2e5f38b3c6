import type { AsPrinted } from './fact.js'
import type { List } from './list.js'
import type { Citation, National } from './national.js'
import type { Day, FormId, OfficeId, Period, PolicyId, StepId } from './register.js'
import type { Row, When } from './step.js'
import type { Post } from './actor.js'
import type { Amount, Time, Reading } from './time.js'

/** The decision (quyết định) that approves a process. */
export interface Decision {
  no: string
  date: Day
  /** Article, annex or sheet: 'Điều 17', 'QTTP-20'. */
  sheet?: string
  cites?: List<Citation>
}

/** One case (trường hợp) of a process. */
export interface Case {
  id: string
  title: string
  applies?: When | AsPrinted
  /** Printed total of this table. */
  total?: Time
  /** Printed label of the total row, where it differs from the layout's. A label without a total is an empty cell. */
  totalLabel?: string
  table: List<Row>
  /** Id of the printed table in the source, for traceability. */
  source?: string
}

/**
 * What a process chooses of the exceptions that the law gives every dossier; the exceptions themselves are the
 * policy's (`procedures/national/registers/policies.ts`).
 */
export interface PolicyChoice {
  base: PolicyId
  /** What a request for supplement does to the legal clock. */
  supplement?: 'restart' | 'pause' | 'count'
  /** The 15:00 rule of this procedure. */
  cutoff?: 'same-day' | 'next-day'
  /** For how many returns for rework the time proof must hold. Default: the policy's. */
  reworks?: number
  /** Exceptions of the policy that this procedure does not have, with the reason. */
  without?: { readonly [exception: string]: string }
}

/**
 * A finding that somebody answers for. `shows` freezes the accepted fact: a different wrong number is a new finding.
 * Structural rules cannot be accepted. An acceptance that matches nothing is itself a finding.
 */
export interface Acceptance {
  rule: string
  /** Id of the step, block, case … where it was found; absent: anywhere in this process. */
  at?: string
  shows?: string
  because: string
  /** Who accepted it (an office or a title, never a person's name). */
  decidedBy: string
  /** Under which document. */
  document: string
  until?: Day
}

/**
 * What becomes of a dossier that stands at a step when this version takes effect. `notice`: the form by which the citizen
 * is told of a new appointment, where the clock is restarted.
 */
export type Migration =
  { to: StepId; clock: 'keep' | 'restart'; notice?: FormId } | { finish: 'old' } | { person: string }

/** Layer 2: a province's internal process. Its key is province / slug / effective.from. */
export interface Process {
  /** National facts; several codes may share one process. */
  of: List<National>
  province: string
  /** `published`: by the decision; `proposal` (đề xuất): no decision yet; `reconstruction`: a former process rebuilt. */
  standing: 'published' | 'proposal' | 'reconstruction'
  decision?: Decision
  effective: Period
  /** Level that carries it out, as printed: 'tỉnh', 'xã', 'liên thông xã -> tỉnh', 'quân đội'. */
  level?: string
  /** Which column layout of the province prints it (the province's `layouts`); default its first. */
  layout?: string
  /** How bare "ngày" is read here, with the reason; shown in every output. */
  reads?: { day: Reading; because: string }
  policy: PolicyChoice
  /** Printed total of the table (one table); with cases each case has its own. */
  total?: Time
  /** Printed label of the total row, where it differs from the layout's. */
  totalLabel?: string
  /** Exactly one of `table`, `cases`. */
  table?: List<Row>
  cases?: List<Case>
  accepts?: List<Acceptance>
  migrates?: { readonly [oldStep: StepId]: Migration }
  /** Id of the printed table(s) in the source, for traceability. */
  source?: string
  /** One-stop (một cửa) procedure: the one-stop invariants hold for it. Default true. */
  oneStop?: boolean
}

/** A province adopts another's process with an office map; a proposal until it has its own decision. */
export interface Adoption {
  process: Process
  province: string
  offices?: { readonly [theirs: string]: OfficeId }
  decision?: Decision
  effective: Period
  accepts?: List<Acceptance>
}

/** Layer 3: what a unit may refine; a closed list, nothing else is expressible. */
export interface Override {
  unit: string
  process: string
  effective: Period
  faster?: { readonly [step: StepId]: Amount }
  post?: { readonly [step: StepId]: Post }
}

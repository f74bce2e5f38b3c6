import type { Corpus, Path, ProcessEntry } from '../model/corpus.js'
import type { National } from '../model/national.js'
import type { Plan, Rollout } from '../model/plan.js'
import type { Acceptance, Adoption, Case, Override, Process } from '../model/process.js'
import type {
  CalendarYear,
  FormRegister,
  LawRegister,
  PolicyRegister,
  Province,
  ReceiptRegimeRegister,
  RoleRegister,
  StatusMap,
} from '../model/registry.js'
import type { PlacedRow } from '../model/placed-rows.js'
import type { Step } from '../model/step.js'
import type { PlanSchedule } from '../build/plan.js'
import type { Flow, FlowFault } from '../build/flow.js'
import type { Budget } from '../build/proof.js'
import type { PlacedPost } from './hands.js'
import type { Staffing } from '../build/staffing/matrix.js'
import type { ProvinceRecords } from '../model/unit.js'
import type { Soundness } from '../build/soundness.js'
import type { Return } from './result-path.js'

export type { PlacedRow }

/** A fault that a rule found, in plain Vietnamese: what, why, and what to do. It knows no line numbers. */
export interface Finding {
  /** Path inside the subject's value (for a corpus rule with `subject`, inside that definition). */
  path: Path
  /** For corpus rules: which definition the path is in. */
  subject?: ProcessEntry
  /** The row of a spreadsheet that it is about; the path is then the key of one of its columns. */
  row?: object
  what: string
  why: string
  fix: string
  /** Id of the step, block or case: what an acceptance names in `at`. */
  at?: string
  /** The wrong fact itself, frozen by an acceptance: '9,5 ngày ≠ 10,5 ngày'. */
  shows?: string
}
/** The rule lacks a fact, so it can say neither finding nor clean. */
export interface Undecided {
  undecided: string
  path?: Path
  /** For corpus rules: which process is undecided. */
  subject?: ProcessEntry
}
export type Answer = Finding | Undecided
/** Told each answer as a rule comes to it; a rule that says nothing has found its subject clean. */
export type Say = (answer: Answer) => void

/** A step with the posts that its actor names. */
export interface PlacedStep extends PlacedRow<Step> {
  posts: readonly PlacedPost[]
}

/** One case of a process with its rows in printed order and its flows (one per group of channels that share it). */
export interface CaseView {
  case: Case
  /** Path of the case in the process: `['cases', i]`, or `[]` where the process has one table. */
  path: Path
  rows: readonly PlacedRow[]
  steps: readonly PlacedStep[]
  flows: readonly Flow[]
  faults: readonly FlowFault[]
  /** Soundness of each flow, in their order; only where there are no faults. */
  soundness(): readonly Soundness[]
  /** Time budget of each flow, in their order; only where the process is sound. */
  budgets(): readonly Budget[]
  /** The steps that return the result, of all flows. */
  returns(): readonly Return[]
}

/** What a process rule sees. */
export interface ProcessView {
  entry: ProcessEntry
  process: Process
  province: Province | undefined
  corpus: Corpus
  cases: readonly CaseView[]
  /** The steps of all cases. */
  steps: readonly PlacedStep[]
}
/** What a national rule sees: the facts of one procedure, once, however many processes carry it out. */
export interface NationalView {
  national: National
  corpus: Corpus
  usedBy: readonly ProcessEntry[]
}
export interface ProvinceView {
  province: Province
  corpus: Corpus
  /** Its spreadsheets; absent where it has none, or they were not read. */
  records: ProvinceRecords | undefined
  /** Its own processes and those that it adopts. */
  processes(): readonly ProcessView[]
  /** Who does what in every unit; absent where the province has no list of staff. */
  staffing(): Staffing | undefined
}
/** Any definition that was read, for what holds wherever a thing may be named. */
export type Definition =
  /** `cases` is empty for a rule that needs only the text. */
  | { kind: 'process'; value: Process; cases: readonly CaseView[] }
  | { kind: 'national'; value: National }
  | { kind: 'province'; value: Province }
  | { kind: 'adoption'; value: Adoption }
  | { kind: 'override'; value: Override }
  | { kind: 'roles'; value: RoleRegister }
  | { kind: 'forms'; value: FormRegister }
  | { kind: 'laws'; value: LawRegister }
  | { kind: 'policies'; value: PolicyRegister }
  | { kind: 'statuses'; value: StatusMap }
  | { kind: 'receipts'; value: ReceiptRegimeRegister }
  | { kind: 'calendar'; value: CalendarYear }
  | { kind: 'plan'; value: Plan }
  | { kind: 'rollout'; value: Rollout }
/** What a roll-out rule sees: one plan, with the days that its deadlines come to. */
export interface RolloutView {
  plan: Plan
  schedule: PlanSchedule
  /** The words that all plans share; absent where nobody wrote them. */
  rollout: Rollout | undefined
}
export interface DefinitionView {
  definition: Definition
  corpus: Corpus
}
export interface CorpusView {
  corpus: Corpus
  processes: readonly ProcessView[]
}
/** An acceptance that no finding answers to. */
export interface AcceptanceView {
  entry: ProcessEntry
  acceptance: Acceptance
  /** The accepted rule; absent where no rule has this id. */
  rule: Rule | undefined
  /** It would match, had its last day not passed. */
  expired: boolean
  /** What the rule does find in this process. */
  found: readonly Finding[]
  /** Ids of all rules, for a suggestion. */
  ruleIds: readonly string[]
}

export interface RuleBase {
  /** Says the fault, kebab-case: 'step-unreachable'. File, doc page and fixture folder carry the same name. */
  id: string
  /** One Vietnamese line for lists. */
  title: string
  /** `structural` findings can never be accepted. */
  kind: 'structural' | 'legal' | 'data'
  /** Default severity; configuration may change it. A structural rule is always an error. */
  severity: 'error' | 'warning'
  /**
   * What must hold before the rule may look; where it does not, the rule is undecided.
   * `value` (default): the definition has the right shape. `text`: it was read, whatever its shape.
   * `flow`: its flows could be built. `sound`: no structural rule found anything.
   */
  needs?: 'text' | 'value' | 'flow' | 'sound'
  /** The rule applies from a date, by a law. */
  since?: { law: string; from: string }
}
export interface ProcessRule extends RuleBase {
  on: 'process'
  check(view: ProcessView, say: Say): void
}
export interface NationalRule extends RuleBase {
  on: 'national'
  check(view: NationalView, say: Say): void
}
export interface ProvinceRule extends RuleBase {
  on: 'province'
  check(view: ProvinceView, say: Say): void
}
export interface RolloutRule extends RuleBase {
  on: 'rollout'
  check(view: RolloutView, say: Say): void
}
export interface DefinitionRule extends RuleBase {
  on: 'definition'
  check(view: DefinitionView, say: Say): void
}
/** Sees everything at once; each process is a subject of it. */
export interface CorpusRule extends RuleBase {
  on: 'corpus'
  check(view: CorpusView, say: Say): void
}
/** Runs after all others, on acceptances that matched nothing. */
export interface AcceptanceRule extends RuleBase {
  on: 'acceptance'
  check(view: AcceptanceView, say: Say): void
}
export type Rule =
  ProcessRule | NationalRule | ProvinceRule | RolloutRule | DefinitionRule | CorpusRule | AcceptanceRule
/** Identity builder of a rule. */
export const defineRule = <R extends Rule>(rule: R): R => rule

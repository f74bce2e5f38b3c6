import type { Corpus, Path, ProcessEntry } from '../model/corpus.js'
import type { Case } from '../model/process.js'
import type { Province } from '../model/registry.js'
import type { Flow, FlowFault } from '../build/flow.js'

/** What a rule looks at. A corpus rule sees everything at once. */
export type Scope = 'process' | 'national' | 'province' | 'corpus'

/** A fault that a rule found, in plain Vietnamese: what, why, and what to do. It knows no line numbers. */
export interface Finding {
  /** Path inside the subject's value (for a corpus rule with `subject`, inside that definition). */
  path: Path
  /** For corpus rules: which definition the path is in. */
  subject?: ProcessEntry
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
}
export type Answer = Finding | Undecided

/** One case of a process with its flows (one per group of channels that share it). */
export interface CaseView {
  case: Case
  /** Path of the case in the process: `['cases', i]`, or `[]` where the process has one table. */
  path: Path
  flows: readonly Flow[]
  faults: readonly FlowFault[]
}

/** What a process rule sees. */
export interface ProcessView {
  entry: ProcessEntry
  province: Province | undefined
  corpus: Corpus
  cases: readonly CaseView[]
}

export interface RuleBase {
  /** Says the fault, kebab-case: 'step-unreachable'. File, doc page and fixture folder carry the same name. */
  id: string
  /** One Vietnamese line for lists. */
  title: string
  /** `structural` findings can never be accepted. */
  kind: 'structural' | 'legal' | 'data'
  /** Default severity; configuration may change it. */
  severity: 'error' | 'warning'
  /** The rule applies from a date, by a law. */
  since?: { law: string; from: string }
}
export interface ProcessRule extends RuleBase {
  on: 'process'
  check(view: ProcessView): Iterable<Answer>
}
export interface CorpusRule extends RuleBase {
  on: 'corpus'
  check(view: { corpus: Corpus; processes: readonly ProcessView[] }): Iterable<Answer>
}
export type Rule = ProcessRule | CorpusRule

/** Identity builder of a rule. */
export const defineRule = <R extends Rule>(rule: R): R => rule

import type { Diagnostic } from '../../machines/check/diagnostic.js'

/** How often a rule answered what. */
export interface RuleCount {
  rule: string
  finding: number
  clean: number
  undecided: number
}

/** The `summary` of `check --format json`; the names are published. */
export interface Summary {
  files: number
  procedures: number
  cases: number
  undecided: number
  errors: number
  warnings: number
  accepted: number
  milliseconds: number
}

/** What a check run has to say; a reporter turns it into text for one kind of reader. */
export interface Report {
  summary: Summary
  diagnostics: readonly Diagnostic[]
  perRule: readonly RuleCount[]
}

/** Pure: report in, whole output out. */
export type Reporter = (report: Report) => string

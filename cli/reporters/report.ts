import type { Diagnostic } from '../../machines/check/diagnostic.js'
import type { RuleCount } from '../../machines/check/ledger.js'
import type { Summary } from '../../machines/check/summary.js'

/** What a check run has to say; a reporter turns it into text for one kind of reader. */
export interface Report {
  summary: Summary
  diagnostics: readonly Diagnostic[]
  /** Only a part was asked for: findings and summary are of that part, `perRule` of everything. */
  partial: boolean
  perRule: readonly Pick<RuleCount, 'rule' | 'finding' | 'clean' | 'undecided'>[]
}

/** Pure: report in, whole output out. */
export type Reporter = (report: Report) => string

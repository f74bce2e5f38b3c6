// Generated from machines/check/rules by `tthc new rule`; not edited by hand.
import type { Rule } from './rule.js'
import acceptanceStale from './rules/acceptance-stale.js'
import actorAsPrinted from './rules/actor-as-printed.js'
import actorMissing from './rules/actor-missing.js'
import afterUnknown from './rules/after-unknown.js'
import blockLimitExceeded from './rules/block-limit-exceeded.js'
import branchCrossed from './rules/branch-crossed.js'
import caseUnknown from './rules/case-unknown.js'
import codeMalformed from './rules/code-malformed.js'
import codeShared from './rules/code-shared.js'
import dossierNumberPatternInvalid from './rules/dossier-number-pattern-invalid.js'
import endUnreachable from './rules/end-unreachable.js'
import feeUnknown from './rules/fee-unknown.js'
import formUnknown from './rules/form-unknown.js'
import idDuplicate from './rules/id-duplicate.js'
import identifierMalformed from './rules/identifier-malformed.js'
import jumpBackwards from './rules/jump-backwards.js'
import labelDuplicate from './rules/label-duplicate.js'
import labelOutOfOrder from './rules/label-out-of-order.js'
import lawUnknown from './rules/law-unknown.js'
import levelMismatch from './rules/level-mismatch.js'
import officeUnknown from './rules/office-unknown.js'
import outcomeDuplicate from './rules/outcome-duplicate.js'
import outcomeUnknown from './rules/outcome-unknown.js'
import paperUnknown from './rules/paper-unknown.js'
import policyUnknown from './rules/policy-unknown.js'
import positionUnknown from './rules/position-unknown.js'
import provinceUnknown from './rules/province-unknown.js'
import receiptPatternInvalid from './rules/receipt-pattern-invalid.js'
import receiptUnknown from './rules/receipt-unknown.js'
import returnForwards from './rules/return-forwards.js'
import roleUnknown from './rules/role-unknown.js'
import rowsEmpty from './rules/rows-empty.js'
import schema from './rules/schema.js'
import stepUnknown from './rules/step-unknown.js'
import stepUnreachable from './rules/step-unreachable.js'
import subtotalMismatch from './rules/subtotal-mismatch.js'
import tableAndCases from './rules/table-and-cases.js'
import targetAmbiguous from './rules/target-ambiguous.js'
import targetUnknown from './rules/target-unknown.js'
import taxCodeInvalid from './rules/tax-code-invalid.js'
import timeAmbiguous from './rules/time-ambiguous.js'
import timeAsPrinted from './rules/time-as-printed.js'
import timeMissing from './rules/time-missing.js'
import timeOverLimit from './rules/time-over-limit.js'
import timeOverRecord from './rules/time-over-record.js'
import totalMismatch from './rules/total-mismatch.js'
import wayDead from './rules/way-dead.js'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  acceptanceStale,
  actorAsPrinted,
  actorMissing,
  afterUnknown,
  blockLimitExceeded,
  branchCrossed,
  caseUnknown,
  codeMalformed,
  codeShared,
  dossierNumberPatternInvalid,
  endUnreachable,
  feeUnknown,
  formUnknown,
  idDuplicate,
  identifierMalformed,
  jumpBackwards,
  labelDuplicate,
  labelOutOfOrder,
  lawUnknown,
  levelMismatch,
  officeUnknown,
  outcomeDuplicate,
  outcomeUnknown,
  paperUnknown,
  policyUnknown,
  positionUnknown,
  provinceUnknown,
  receiptPatternInvalid,
  receiptUnknown,
  returnForwards,
  roleUnknown,
  rowsEmpty,
  schema,
  stepUnknown,
  stepUnreachable,
  subtotalMismatch,
  tableAndCases,
  targetAmbiguous,
  targetUnknown,
  taxCodeInvalid,
  timeAmbiguous,
  timeAsPrinted,
  timeMissing,
  timeOverLimit,
  timeOverRecord,
  totalMismatch,
  wayDead,
]

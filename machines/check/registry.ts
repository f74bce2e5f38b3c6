// Generated from machines/check/rules by `tthc new rule`; not edited by hand.
import type { Rule } from './rule.js'
import acceptanceStale from './rules/acceptance-stale.js'
import actorAsPrinted from './rules/actor-as-printed.js'
import actorMissing from './rules/actor-missing.js'
import adoptionPostUnknown from './rules/adoption-post-unknown.js'
import afterUnknown from './rules/after-unknown.js'
import appointmentsOverLimit from './rules/appointments-over-limit.js'
import blockLimitExceeded from './rules/block-limit-exceeded.js'
import bodyAbolished from './rules/body-abolished.js'
import branchCrossed from './rules/branch-crossed.js'
import caseUnknown from './rules/case-unknown.js'
import certificateLapsed from './rules/certificate-lapsed.js'
import citizenSentElsewhere from './rules/citizen-sent-elsewhere.js'
import codeMalformed from './rules/code-malformed.js'
import codeShared from './rules/code-shared.js'
import counterSplit from './rules/counter-split.js'
import cutoffUndeclared from './rules/cutoff-undeclared.js'
import decisionMissing from './rules/decision-missing.js'
import delegationLapsed from './rules/delegation-lapsed.js'
import dossierNumberPatternInvalid from './rules/dossier-number-pattern-invalid.js'
import drafterSigns from './rules/drafter-signs.js'
import endNotAllowed from './rules/end-not-allowed.js'
import endUnreachable from './rules/end-unreachable.js'
import exceptionFormMissing from './rules/exception-form-missing.js'
import exceptionUnbounded from './rules/exception-unbounded.js'
import factsDifferFromRecord from './rules/facts-differ-from-record.js'
import feeAmbiguous from './rules/fee-ambiguous.js'
import feeExemptionInWords from './rules/fee-exemption-in-words.js'
import feeNotOwed from './rules/fee-not-owed.js'
import feeUncollected from './rules/fee-uncollected.js'
import feeUndeclared from './rules/fee-undeclared.js'
import feeUnknown from './rules/fee-unknown.js'
import formNumberSuperseded from './rules/form-number-superseded.js'
import formSuperseded from './rules/form-superseded.js'
import formUnknown from './rules/form-unknown.js'
import idDuplicate from './rules/id-duplicate.js'
import identifierMalformed from './rules/identifier-malformed.js'
import identifierShared from './rules/identifier-shared.js'
import immediateTakesDays from './rules/immediate-takes-days.js'
import intakeFormMissing from './rules/intake-form-missing.js'
import intakeNotOne from './rules/intake-not-one.js'
import jumpBackwards from './rules/jump-backwards.js'
import labelDuplicate from './rules/label-duplicate.js'
import labelOutOfOrder from './rules/label-out-of-order.js'
import lawLapsed from './rules/law-lapsed.js'
import lawUnknown from './rules/law-unknown.js'
import levelDiffersFromRecord from './rules/level-differs-from-record.js'
import levelMismatch from './rules/level-mismatch.js'
import limitDiffersByChannel from './rules/limit-differs-by-channel.js'
import limitShortAtHolidays from './rules/limit-short-at-holidays.js'
import migrationUnsound from './rules/migration-unsound.js'
import nearDuplicateTimes from './rules/near-duplicate-times.js'
import officeUnknown from './rules/office-unknown.js'
import onlineChannelMissing from './rules/online-channel-missing.js'
import outcomeDuplicate from './rules/outcome-duplicate.js'
import outcomeUnknown from './rules/outcome-unknown.js'
import overrideOverlap from './rules/override-overlap.js'
import overrideUnfounded from './rules/override-unfounded.js'
import paperCountMissing from './rules/paper-count-missing.js'
import paperMissing from './rules/paper-missing.js'
import paperUnknown from './rules/paper-unknown.js'
import partialServiceUnexplained from './rules/partial-service-unexplained.js'
import personInTwoDuties from './rules/person-in-two-duties.js'
import personOverloaded from './rules/person-overloaded.js'
import planAfterReview from './rules/plan-after-review.js'
import planAnchorsDiffer from './rules/plan-anchors-differ.js'
import planArchiveUnhoused from './rules/plan-archive-unhoused.js'
import planAudienceDiffers from './rules/plan-audience-differs.js'
import planBackupMissing from './rules/plan-backup-missing.js'
import planCircular from './rules/plan-circular.js'
import planDeadlineDouble from './rules/plan-deadline-double.js'
import planDeadlineOpen from './rules/plan-deadline-open.js'
import planDemandRepeated from './rules/plan-demand-repeated.js'
import planDutyWithoutTask from './rules/plan-duty-without-task.js'
import planLeadMissing from './rules/plan-lead-missing.js'
import planNeedUndated from './rules/plan-need-undated.js'
import planNoTimeBetween from './rules/plan-no-time-between.js'
import planNumberRepeated from './rules/plan-number-repeated.js'
import planOldOffBeforeNew from './rules/plan-old-off-before-new.js'
import planOrderReversed from './rules/plan-order-reversed.js'
import planProjectionDiffers from './rules/plan-projection-differs.js'
import planReferenceUnknown from './rules/plan-reference-unknown.js'
import planReviewUnsplit from './rules/plan-review-unsplit.js'
import planSharedWorkUndated from './rules/plan-shared-work-undated.js'
import planStabilisedBeforeLive from './rules/plan-stabilised-before-live.js'
import planStageBeforeReady from './rules/plan-stage-before-ready.js'
import planStageMissing from './rules/plan-stage-missing.js'
import planTaskDuplicate from './rules/plan-task-duplicate.js'
import policyLapsed from './rules/policy-lapsed.js'
import policyUnknown from './rules/policy-unknown.js'
import positionUnknown from './rules/position-unknown.js'
import postHeldByOne from './rules/post-held-by-one.js'
import postVacant from './rules/post-vacant.js'
import processUncovered from './rules/process-uncovered.js'
import provinceCodeShared from './rules/province-code-shared.js'
import provinceUnknown from './rules/province-unknown.js'
import receiptLapsed from './rules/receipt-lapsed.js'
import receiptMissing from './rules/receipt-missing.js'
import receiptPatternInvalid from './rules/receipt-pattern-invalid.js'
import receiptUnknown from './rules/receipt-unknown.js'
import receiverDecides from './rules/receiver-decides.js'
import resultNotDigital from './rules/result-not-digital.js'
import resultUnnumbered from './rules/result-unnumbered.js'
import resultUnsigned from './rules/result-unsigned.js'
import returnEatsLimit from './rules/return-eats-limit.js'
import returnForwards from './rules/return-forwards.js'
import returnNotAtIntake from './rules/return-not-at-intake.js'
import roleCannotAct from './rules/role-cannot-act.js'
import roleUnknown from './rules/role-unknown.js'
import rowReferenceUnknown from './rules/row-reference-unknown.js'
import rowsEmpty from './rules/rows-empty.js'
import schema from './rules/schema.js'
import signerLevel from './rules/signer-level.js'
import statusOrderIllegal from './rules/status-order-illegal.js'
import stepLongerThanPhase from './rules/step-longer-than-phase.js'
import stepUnknown from './rules/step-unknown.js'
import stepUnreachable from './rules/step-unreachable.js'
import subtotalMismatch from './rules/subtotal-mismatch.js'
import supplementClockUnfounded from './rules/supplement-clock-unfounded.js'
import supplementRepeated from './rules/supplement-repeated.js'
import tableAndCases from './rules/table-and-cases.js'
import targetAmbiguous from './rules/target-ambiguous.js'
import targetUnknown from './rules/target-unknown.js'
import taxCodeInvalid from './rules/tax-code-invalid.js'
import textCitesLapsedLaw from './rules/text-cites-lapsed-law.js'
import textNotNfc from './rules/text-not-nfc.js'
import timeAmbiguous from './rules/time-ambiguous.js'
import timeAsPrinted from './rules/time-as-printed.js'
import timeInsideShared from './rules/time-inside-shared.js'
import timeMissing from './rules/time-missing.js'
import timeOverLimit from './rules/time-over-limit.js'
import timeOverRecord from './rules/time-over-record.js'
import totalMismatch from './rules/total-mismatch.js'
import transferMissing from './rules/transfer-missing.js'
import transferUnreceived from './rules/transfer-unreceived.js'
import unitCannotCollect from './rules/unit-cannot-collect.js'
import unitCodeInvalid from './rules/unit-code-invalid.js'
import unitVersionOverlap from './rules/unit-version-overlap.js'
import versionGap from './rules/version-gap.js'
import versionOverlap from './rules/version-overlap.js'
import waitUncounted from './rules/wait-uncounted.js'
import wayDead from './rules/way-dead.js'
import wayFormMissing from './rules/way-form-missing.js'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  acceptanceStale,
  actorAsPrinted,
  actorMissing,
  adoptionPostUnknown,
  afterUnknown,
  appointmentsOverLimit,
  blockLimitExceeded,
  bodyAbolished,
  branchCrossed,
  caseUnknown,
  certificateLapsed,
  citizenSentElsewhere,
  codeMalformed,
  codeShared,
  counterSplit,
  cutoffUndeclared,
  decisionMissing,
  delegationLapsed,
  dossierNumberPatternInvalid,
  drafterSigns,
  endNotAllowed,
  endUnreachable,
  exceptionFormMissing,
  exceptionUnbounded,
  factsDifferFromRecord,
  feeAmbiguous,
  feeExemptionInWords,
  feeNotOwed,
  feeUncollected,
  feeUndeclared,
  feeUnknown,
  formNumberSuperseded,
  formSuperseded,
  formUnknown,
  idDuplicate,
  identifierMalformed,
  identifierShared,
  immediateTakesDays,
  intakeFormMissing,
  intakeNotOne,
  jumpBackwards,
  labelDuplicate,
  labelOutOfOrder,
  lawLapsed,
  lawUnknown,
  levelDiffersFromRecord,
  levelMismatch,
  limitDiffersByChannel,
  limitShortAtHolidays,
  migrationUnsound,
  nearDuplicateTimes,
  officeUnknown,
  onlineChannelMissing,
  outcomeDuplicate,
  outcomeUnknown,
  overrideOverlap,
  overrideUnfounded,
  paperCountMissing,
  paperMissing,
  paperUnknown,
  partialServiceUnexplained,
  personInTwoDuties,
  personOverloaded,
  planAfterReview,
  planAnchorsDiffer,
  planArchiveUnhoused,
  planAudienceDiffers,
  planBackupMissing,
  planCircular,
  planDeadlineDouble,
  planDeadlineOpen,
  planDemandRepeated,
  planDutyWithoutTask,
  planLeadMissing,
  planNeedUndated,
  planNoTimeBetween,
  planNumberRepeated,
  planOldOffBeforeNew,
  planOrderReversed,
  planProjectionDiffers,
  planReferenceUnknown,
  planReviewUnsplit,
  planSharedWorkUndated,
  planStabilisedBeforeLive,
  planStageBeforeReady,
  planStageMissing,
  planTaskDuplicate,
  policyLapsed,
  policyUnknown,
  positionUnknown,
  postHeldByOne,
  postVacant,
  processUncovered,
  provinceCodeShared,
  provinceUnknown,
  receiptLapsed,
  receiptMissing,
  receiptPatternInvalid,
  receiptUnknown,
  receiverDecides,
  resultNotDigital,
  resultUnnumbered,
  resultUnsigned,
  returnEatsLimit,
  returnForwards,
  returnNotAtIntake,
  roleCannotAct,
  roleUnknown,
  rowReferenceUnknown,
  rowsEmpty,
  schema,
  signerLevel,
  statusOrderIllegal,
  stepLongerThanPhase,
  stepUnknown,
  stepUnreachable,
  subtotalMismatch,
  supplementClockUnfounded,
  supplementRepeated,
  tableAndCases,
  targetAmbiguous,
  targetUnknown,
  taxCodeInvalid,
  textCitesLapsedLaw,
  textNotNfc,
  timeAmbiguous,
  timeAsPrinted,
  timeInsideShared,
  timeMissing,
  timeOverLimit,
  timeOverRecord,
  totalMismatch,
  transferMissing,
  transferUnreceived,
  unitCannotCollect,
  unitCodeInvalid,
  unitVersionOverlap,
  versionGap,
  versionOverlap,
  waitUncounted,
  wayDead,
  wayFormMissing,
]

import type { Corpus } from '../model/corpus.js'
import type { Day } from '../model/register.js'
import { match, placedAcceptances } from './acceptance.js'
import type { Diagnostic, PlaceFinder } from './diagnostic.js'
import { Ledger, type Found, type Open, type RuleCount } from './ledger.js'
import { Passes } from './passes.js'
import { rules as allRules } from './registry.js'
import { diagnosticOf } from './report.js'
import type { Rule } from './rule.js'
import { isOffEverywhere, levelOf, type SeverityConfig } from './severity.js'
import { askAcceptances } from './stale.js'
import { inOrder, summarise, type Summary } from './summary.js'
import type { ForgetfulView } from './views.js'

export interface CheckOptions {
  /** On which day acceptances are judged: one whose `until` has passed no longer answers. */
  asOf: Day
  /** The clock, in milliseconds: only measured with, never part of a verdict. */
  now: () => number
  severity?: SeverityConfig
  /** False where a part of the corpus was left unread: then an acceptance of a corpus rule is not called stale. */
  whole?: boolean
  /** Told after each process, for whoever waits. */
  onProcess?: (done: number, total: number) => void
  /** The rules to run; default all. */
  rules?: readonly Rule[]
}
export interface CheckResult {
  diagnostics: readonly Diagnostic[]
  /** In the order of the registry; a rule that is off is absent. */
  perRule: readonly RuleCount[]
  summary: Summary
  /** What could not be decided, and for want of what. */
  undecided: readonly Open[]
  /** By process id; absent where the definition has not the right shape. Flows are derived again when they are asked for. */
  views: ReadonlyMap<string, ForgetfulView>
  /** Ids of processes that passed every structural rule: the only ones that may be compiled. */
  sound: ReadonlySet<string>
}

/**
 * Runs every rule over what was read and reports everything at once. Structural rules come first; what needs sound
 * flows is asked only about processes that passed them, and is undecided about the others.
 */
export function runChecks(corpus: Corpus, places: PlaceFinder, options: CheckOptions): CheckResult {
  const { asOf, now, severity = {}, whole = true, rules = allRules } = options
  const started = now()
  const ledger = new Ledger(now)
  const passes = new Passes(corpus, ledger, options.onProcess)
  passes.run(rules.filter((rule) => !isOffEverywhere(rule, severity)))

  const level = ({ rule, subject }: Pick<Found, 'rule' | 'subject'>) => levelOf(rule, severity, subject.province)
  const heard = ledger.found.filter((found) => level(found) !== 'off')
  const placed = [
    ...placedAcceptances([...passes.views.keys()]),
    ...passes.adopted.flatMap(({ entry, value }) => placedAcceptances([entry], value)),
  ]
  const matched = match(heard, placed, asOf)
  const inFullScope = (rule: Rule, province: string) =>
    (whole || rule.on !== 'corpus') && levelOf(rule, severity, province) !== 'off'
  askAcceptances(ledger, placed, { rules, heard, matched, inFullScope })

  const diagnostics = inOrder(
    ledger.found.flatMap((found) => {
      const grave = level(found)
      return grave === 'off' ? [] : [diagnosticOf(found, grave, matched.acceptedBy.get(found), places)]
    }),
  )
  const perRule = rules.flatMap((rule) => ledger.counts.get(rule.id) ?? [])
  const summary = summarise(diagnostics, {
    files: corpus.files,
    procedures: corpus.processes.length,
    cases: [...passes.views.values()].reduce((sum, { cases }) => sum + cases.length, 0),
    undecided: perRule.reduce((sum, { undecided }) => sum + undecided, 0),
    milliseconds: now() - started,
  })
  const views = new Map([...passes.views].map(([entry, view]) => [entry.id, view]))
  const sound = new Set([...passes.sound].map((entry) => entry.id))
  return { diagnostics, perRule, summary, undecided: ledger.open, views, sound }
}

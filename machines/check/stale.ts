import type { Matched, PlacedAcceptance } from './acceptance.js'
import type { Found, Ledger } from './ledger.js'
import type { AcceptanceView, Rule } from './rule.js'
import type { Subject } from './subjects.js'

export interface StaleOptions {
  rules: readonly Rule[]
  /** Findings that were reported, acceptances aside. */
  heard: readonly Found[]
  matched: Matched
  /** Whether the rule was asked about everything that it looks at, and not switched off for this province. */
  inFullScope: (rule: Rule, province: string) => boolean
}

/** Asks the acceptance rules about every acceptance; one whose rule gave no verdict is undecided. */
export function askAcceptances(ledger: Ledger, placed: readonly PlacedAcceptance[], options: StaleOptions): void {
  const { rules, heard, matched, inFullScope } = options
  const ruleIds = rules.map(({ id }) => id)
  const subjects = placed.map(({ entry, acceptance, index, root = entry.value }): Subject<AcceptanceView> => {
    const found = heard
      .filter(({ rule, subject }) => rule.id === acceptance.rule && subject.owners.includes(entry))
      .map(({ finding }) => finding)
    const rule = rules.find(({ id }) => id === acceptance.rule)
    const view = { entry, acceptance, rule, expired: matched.expired.has(acceptance), found, ruleIds }
    const { id: procedure, value } = entry
    return { view, value, procedure, root, prefix: ['accepts', index], owners: [], province: value.province }
  })
  const ready = ({ view: { acceptance, entry, rule } }: Subject<AcceptanceView>): string | undefined => {
    if (rule === undefined || rule.kind === 'structural' || matched.used.has(acceptance)) return undefined
    const decided = ledger.decided(rule.id, entry) && inFullScope(rule, entry.value.province)
    return decided ? undefined : `Quy tắc "${rule.id}" chưa kết luận được về quy trình này.`
  }
  for (const rule of rules)
    if (rule.on === 'acceptance')
      ledger.ask(rule, (view, say) => matched.used.has(view.acceptance) || rule.check(view, say), subjects, ready)
}

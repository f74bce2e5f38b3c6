import type { Diagnostic } from '../../machines/check/diagnostic.js'
import { match, placedAcceptances } from '../../machines/check/acceptance.js'
import { Ledger } from '../../machines/check/ledger.js'
import { rules } from '../../machines/check/registry.js'
import { diagnosticOf } from '../../machines/check/report.js'
import type { ProcessView } from '../../machines/check/rule.js'
import { levelOf } from '../../machines/check/severity.js'
import type { Corpus } from '../../machines/model/corpus.js'
import type { Locator } from '../../machines/source/source.js'
import type { SeverityConfig } from '../../machines/check/severity.js'
import type { Day } from '../../machines/model/register.js'

/** What the rules that see everything at once find in the changed files; the other processes are as they were read. */
export function corpusFindings(
  corpus: Corpus,
  views: readonly ProcessView[],
  changed: ReadonlySet<string>,
  locator: Locator,
  { severity, asOf }: { severity: SeverityConfig; asOf: Day },
): Diagnostic[] {
  const ledger = new Ledger(() => 0)
  for (const rule of rules)
    if (rule.on === 'corpus' && levelOf(rule, severity) !== 'off') ledger.askCorpus(rule, { corpus, processes: views })
  const found = ledger.found.filter(
    ({ subject }) => subject.owners.length === 1 && changed.has(subject.owners[0]?.file ?? ''),
  )
  const mine = views.filter(({ entry }) => changed.has(entry.file)).map(({ entry }) => entry)
  const { acceptedBy } = match(found, placedAcceptances(mine), asOf)
  return found.flatMap((one) => {
    const level = levelOf(one.rule, severity, one.subject.province)
    return level === 'off' ? [] : [diagnosticOf(one, level, acceptedBy.get(one), locator)]
  })
}

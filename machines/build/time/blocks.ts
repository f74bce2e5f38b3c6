import { spanOf } from '../../model/duration.js'
import { isAsPrinted } from '../../model/fact.js'
import { isAmount } from '../../model/time.js'
import type { BlockBudget, MissingFact } from '../proof.js'
import { read, type PlacedBlock } from './items.js'
import { equals, judge } from './judge.js'
import { spansOf, sumOf, type Ledger } from './ledger.js'
import { plainMeasure } from './measure.js'

/** Every printed bound and subtotal of a block against what is printed inside, in the order of the table. */
export function blockBudgets(ledger: Ledger): readonly BlockBudget[] {
  const budgets: BlockBudget[] = []
  for (const [id, placed] of ledger.items.blocks) {
    if (placed.block.limit === undefined && placed.block.subtotal === undefined) continue
    if (ledger.graph({ block: id }).nodes.length === 0) continue
    budgets.push(...boundOf(ledger, id, placed), ...subtotalOf(ledger, id, placed))
  }
  return budgets
}

function boundOf(ledger: Ledger, id: string, { block: { limit }, path }: PlacedBlock): readonly BlockBudget[] {
  if (!isAmount(limit) && !isAsPrinted(limit)) return []
  const at = [...path, 'limit']
  const asked = { block: id, returns: ledger.reworks, policyReturns: ledger.reworks > 0 }
  const judged = judge(ledger, asked, read(spanOf(limit), ledger.process), at)
  const worst = judged.worst()
  const common = { block: id, path: at, kind: 'limit', declared: limit, worst } as const
  if (isAsPrinted(limit)) return [{ ...common, verdict: 'undecided', missing: [notUnderstood(id, at)] }]
  return [{ ...common, verdict: judged.verdict, missing: judged.missing }]
}

function subtotalOf(ledger: Ledger, id: string, { block: { subtotal }, path }: PlacedBlock): readonly BlockBudget[] {
  if (!isAmount(subtotal) && !isAsPrinted(subtotal)) return []
  const at = [...path, 'subtotal']
  const graph = ledger.graph({ block: id })
  const worst = ledger.longest({ block: id }, plainMeasure(spansOf(graph))).worst()
  const sum = sumOf(graph)
  const common = { block: id, path: at, kind: 'subtotal', declared: subtotal, worst, sum } as const
  if (isAsPrinted(subtotal)) return [{ ...common, verdict: 'undecided', missing: [notUnderstood(id, at)] }]
  const missing = ledger.missing({ block: id })
  const equal = equals(read(spanOf(subtotal), ledger.process), worst.span, sum, missing)
  return [{ ...common, verdict: equal === undefined ? 'undecided' : equal ? 'holds' : 'exceeds', missing }]
}

const notUnderstood = (id: string, path: MissingFact['path']): MissingFact => ({
  kind: 'limit-not-understood',
  id,
  path,
})

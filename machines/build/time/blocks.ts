import type { Path } from '../../model/corpus.js'
import { readSpan, spanOf, type Span } from '../../model/duration.js'
import { isAsPrinted } from '../../model/fact.js'
import { isAmount, type Time } from '../../model/time.js'
import type { BlockBudget, MissingFact, WorstPath } from '../proof.js'
import type { PlacedBlock } from './items.js'
import { equals, judge } from './judge.js'
import { spansOf, type Asked, type Ledger } from './ledger.js'
import { plainMeasure } from './measure.js'

/** Every printed bound and subtotal of a block against what is printed inside, in the order of the table. */
export function blockBudgets(ledger: Ledger): readonly BlockBudget[] {
  const budgets: BlockBudget[] = []
  for (const [id, placed] of ledger.items.blocks) {
    const { limit, subtotal } = placed.block
    if ((limit === undefined && subtotal === undefined) || !isThere(ledger, id)) continue
    budgets.push(...boundOf(ledger, id, placed), ...subtotalOf(ledger, id, placed))
  }
  return budgets
}

/** Whether the flow, which is one channel's, has a row of the block at all. */
function isThere({ flow }: Ledger, block: string): boolean {
  for (const { within } of flow.nodes.values()) if (within.includes(block)) return true
  return false
}

function boundOf(ledger: Ledger, id: string, { block: { limit }, path }: PlacedBlock): readonly BlockBudget[] {
  if (!isAmount(limit) && !isAsPrinted(limit)) return []
  const at = [...path, 'limit']
  const asked = { block: id, returns: ledger.reworks, policyReturns: ledger.reworks > 0 }
  const judged = judge(ledger, asked, readSpan(spanOf(limit), ledger.process.reads?.day), at)
  const found = isAsPrinted(limit) ? notUnderstood(id, at) : judged
  return [new FoundBlock('limit', id, at, limit, found, judged.worst)]
}

function subtotalOf(ledger: Ledger, id: string, { block: { subtotal }, path }: PlacedBlock): readonly BlockBudget[] {
  if (!isAmount(subtotal) && !isAsPrinted(subtotal)) return []
  const at = [...path, 'subtotal']
  const longest = (): WorstPath => longestStraight(ledger, { block: id })
  const found = isAsPrinted(subtotal)
    ? notUnderstood(id, at)
    : verdictOf(ledger, id, readSpan(spanOf(subtotal), ledger.process.reads?.day), () => longest().span)
  return [new FoundBlock('subtotal', id, at, subtotal, found, longest, ledger.plain(id).sum)]
}

class FoundBlock implements BlockBudget {
  readonly verdict: BlockBudget['verdict']
  readonly missing: BlockBudget['missing']
  private known: WorstPath | undefined

  constructor(
    readonly kind: BlockBudget['kind'],
    readonly block: string,
    readonly path: Path,
    readonly declared: Time,
    found: Outcome,
    private readonly longest: () => WorstPath,
    readonly sum?: Span,
  ) {
    this.verdict = found.verdict
    this.missing = found.missing
  }

  get worst(): WorstPath {
    return (this.known ??= this.longest())
  }
}

/** The longest way without returns, but for those that are done inside printed times. */
export const longestWithoutReturns = (ledger: Ledger, asked: Asked): WorstPath =>
  ledger.longest(asked, plainMeasure(spansOf(ledger.graph(asked)))).worst()

/** The longest way that goes back nowhere: what a printed sum stands for. */
export const longestStraight = (ledger: Ledger, asked: Asked): WorstPath =>
  longestWithoutReturns(ledger, ledger.plain(asked.block).has.inside ? { ...asked, isStraight: true } : asked)

type Outcome = Pick<BlockBudget, 'verdict' | 'missing'>

function verdictOf(ledger: Ledger, block: string, subtotal: Span, longest: () => Span): Outcome {
  const { equal, missing } = equals(ledger, block, subtotal, longest, () => ledger.missing({ block }))
  return { verdict: equal === undefined ? 'undecided' : equal ? 'holds' : 'exceeds', missing }
}

const notUnderstood = (id: string, path: MissingFact['path']): Outcome => ({
  verdict: 'undecided',
  missing: [{ kind: 'limit-not-understood', id, path }],
})

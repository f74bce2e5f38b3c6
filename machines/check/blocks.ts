import type { Flow } from '../build/flow.js'
import type { BlockBudget } from '../build/proof.js'
import type { CaseView } from './rule.js'
import { rowWords } from './say.js'

export interface PlacedBudget {
  budget: BlockBudget
  flow: Flow
  /** The block by title and id. */
  words: string
}

/** The printed sums or bounds of the blocks of a case, each once: the worst of the channels that have it. */
export function blocksOf(view: CaseView, kind: BlockBudget['kind']): PlacedBudget[] {
  const worst = new Map<string, PlacedBudget>()
  for (const [index, { blocks }] of view.budgets().entries()) {
    const flow = view.flows[index]
    for (const budget of blocks) {
      const known = worst.get(budget.block)
      if (flow === undefined || budget.kind !== kind) continue
      if (known !== undefined && GRAVITY[known.budget.verdict] >= GRAVITY[budget.verdict]) continue
      const row = view.rows.find((placed) => placed.row.id === budget.block)?.row
      worst.set(budget.block, { budget, flow, words: row === undefined ? `'${budget.block}'` : rowWords(row) })
    }
  }
  return [...worst.values()]
}

const GRAVITY = { holds: 0, undecided: 1, exceeds: 2 }

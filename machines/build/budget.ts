import type { NationalRegisters, Path } from '../model/corpus.js'
import { readSpan, spanOf, type Span } from '../model/duration.js'
import { isAsPrinted } from '../model/fact.js'
import type { Process } from '../model/process.js'
import { isUncounted, type Time } from '../model/time.js'
import { casesOf } from './cases.js'
import type { Flow } from './flow.js'
import type { BlockBudget, Budget, DeclaredTotal, Proof, Verdict, WorstPath } from './proof.js'
import { blockBudgets, longestStraight, longestWithoutReturns } from './time/blocks.js'
import { NO_WAY } from './time/find.js'
import { equals } from './time/judge.js'
import { lazily } from './time/lazily.js'
import { Ledger } from './time/ledger.js'
import { limitsOf, SOURCES } from './time/limits.js'
import { prove } from './time/prove.js'

/**
 * The time budget of one flow of the case at `index`: every limit proved or refuted (docs/semantics.md §6). Ways are
 * looked for only where the printed times do not decide by themselves, or when one is read.
 */
export function budgetOf(process: Process, index: number, flow: Flow, registers: NationalRegisters): Budget {
  const placed = casesOf(process)[index]
  if (placed === undefined) return { flowId: flow.id, proofs: [], blocks: [], worst: NO_WAY, missing: [] }
  const ledger = new Ledger(process, placed, flow, registers)
  const worst = lazily(() => longestWithoutReturns(ledger, {}))
  const proofs = limitsOf(process, placed, flow).flatMap((limit) => prove(ledger, limit) ?? [])
  const strongest = strongestOf(proofs)
  const straight = ledger.plain().has.inside ? lazily(() => longestStraight(ledger, {})) : worst
  const total = totalOf(ledger, straight)
  const budget = new FoundBudget(flow.id, proofs, blockBudgets(ledger), worst, () => ledger.missing({}))
  if (strongest !== undefined) budget.strongest = strongest
  if (total !== undefined) budget.total = total
  return budget
}

class FoundBudget implements Budget {
  strongest?: number
  total?: DeclaredTotal

  constructor(
    readonly flowId: string,
    readonly proofs: readonly Proof[],
    readonly blocks: readonly BlockBudget[],
    private readonly longest: () => WorstPath,
    private readonly lacks: () => Budget['missing'],
  ) {}

  get worst(): WorstPath {
    return this.longest()
  }
  get missing(): Budget['missing'] {
    return this.lacks()
  }
}

const BY_CONCERN: readonly Verdict[] = ['exceeds', 'undecided', 'holds']

/** The proof against the strongest source; of several (by outcome, by code) the one of most concern. */
function strongestOf(proofs: readonly Proof[]): number | undefined {
  const rank = ({ limit, verdict }: Proof): number => SOURCES.indexOf(limit.source) * 3 + BY_CONCERN.indexOf(verdict)
  let best: number | undefined
  proofs.forEach((proof, index) => {
    const known = best === undefined ? undefined : proofs[best]
    if (known === undefined || rank(proof) < rank(known)) best = index
  })
  return best
}

function totalOf(ledger: Ledger, worst: () => WorstPath): DeclaredTotal | undefined {
  const { case: of, path } = ledger.placed
  const { total } = of
  if (total === undefined || isUncounted(total)) return undefined
  const at = [...path, 'total']
  const compared: Compared = isAsPrinted(total)
    ? { equal: undefined, missing: [{ kind: 'limit-not-understood', path: at }] }
    : equals(
        ledger,
        undefined,
        readSpan(spanOf(total), ledger.process.reads?.day),
        () => worst().span,
        () => ledger.missing({}),
      )
  return new FoundTotal(total, at, ledger.plain().sum, compared, worst)
}

type Compared = Pick<DeclaredTotal, 'equal' | 'missing'>

class FoundTotal implements DeclaredTotal {
  readonly equal: DeclaredTotal['equal']
  readonly missing: DeclaredTotal['missing']

  constructor(
    readonly time: Time,
    readonly path: Path,
    readonly sum: Span,
    { equal, missing }: Compared,
    private readonly longest: () => WorstPath,
  ) {
    this.equal = equal
    this.missing = missing
  }

  get worst(): WorstPath {
    return this.longest()
  }
}

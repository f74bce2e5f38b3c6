import { budgetOf } from '../build/budget.js'
import { buildFlows, casesOf } from '../build/build-flow.js'
import type { Budget } from '../build/proof.js'
import { analyse } from '../build/sound.js'
import type { Soundness } from '../build/soundness.js'
import type { Corpus, Path, ProcessEntry } from '../model/corpus.js'
import type { Case } from '../model/process.js'
import type { Province } from '../model/registry.js'
import { returnsOf, type Return } from './result-path.js'
import { placedRows } from './rows.js'
import type { CaseView, ProcessView } from './rule.js'

/** A view whose flows, the larger part of what is derived, can be let go: they are derived again if anybody asks. */
export interface ForgetfulView extends ProcessView {
  readonly cases: readonly ForgetfulCase[]
  forget(): void
}
export interface ForgetfulCase extends CaseView {
  forget(): void
}

/** What rules see of a process whose value has the right shape: its cases with their rows and flows. */
export function viewOf(entry: ProcessEntry, province: Province | undefined, corpus: Corpus): ForgetfulView {
  const process = entry.value
  const cases = casesOf(process).map((placed, index) => new DerivedCase(entry, index, placed, corpus))
  return new DerivedView(entry, process, province, corpus, cases)
}

class DerivedView implements ForgetfulView {
  constructor(
    readonly entry: ProcessEntry,
    readonly process: ProcessEntry['value'],
    readonly province: Province | undefined,
    readonly corpus: Corpus,
    readonly cases: readonly DerivedCase[],
  ) {}

  get steps(): ProcessView['steps'] {
    const { cases } = this
    const [only] = cases
    return cases.length === 1 && only !== undefined ? only.steps : cases.flatMap(({ steps }) => steps)
  }
  forget(): void {
    for (const one of this.cases) one.forget()
  }
}

/** What is derived from a case, each part when a rule first asks for it; several rules ask for the same. */
class DerivedCase implements ForgetfulCase {
  readonly case: Case
  readonly path: Path
  #rows: Pick<CaseView, 'rows' | 'steps'> | undefined
  #built: ReturnType<typeof buildFlows> | undefined
  #soundness: readonly Soundness[] | undefined
  #budgets: readonly Budget[] | undefined
  #returns: readonly Return[] | undefined

  constructor(
    private readonly entry: ProcessEntry,
    private readonly index: number,
    placed: ReturnType<typeof casesOf>[number],
    private readonly corpus: Corpus,
  ) {
    this.case = placed.case
    this.path = placed.path
  }

  get rows(): CaseView['rows'] {
    return this.#placed().rows
  }
  get steps(): CaseView['steps'] {
    return this.#placed().steps
  }
  get flows(): CaseView['flows'] {
    return this.#derived().flows
  }
  get faults(): CaseView['faults'] {
    return this.#derived().faults
  }
  soundness(): readonly Soundness[] {
    return (this.#soundness ??= this.flows.map(analyse))
  }
  budgets(): readonly Budget[] {
    const { entry, index, corpus } = this
    return (this.#budgets ??= this.flows.map((flow) => budgetOf(entry.value, index, flow, corpus.registers)))
  }
  returns(): readonly Return[] {
    return (this.#returns ??= this.flows.flatMap(returnsOf))
  }
  forget(): void {
    this.#built = undefined
    this.#soundness = undefined
    this.#budgets = undefined
    this.#returns = undefined
  }

  #derived(): ReturnType<typeof buildFlows> {
    const { entry, index, corpus } = this
    return (this.#built ??= buildFlows(entry.value, index, corpus.registers, entry.id))
  }

  #placed(): Pick<CaseView, 'rows' | 'steps'> {
    if (this.#rows !== undefined) return this.#rows
    return (this.#rows = placedRows(this.case.table, [...this.path, 'table']))
  }
}

import { budgetOf } from '../build/budget.js'
import { buildFlows, casesOf } from '../build/build-flow.js'
import type { Flow } from '../build/flow.js'
import type { Budget } from '../build/proof.js'
import { analyse } from '../build/sound.js'
import type { Soundness } from '../build/soundness.js'
import type { Corpus, ProcessEntry } from '../model/corpus.js'
import type { Province } from '../model/registry.js'
import { isStep } from '../model/step.js'
import { postsOf } from './hands.js'
import { placedRows } from './rows.js'
import type { CaseView, ProcessView } from './rule.js'

/** What rules see of a process whose value has the right shape: its cases with their rows and flows. */
export function viewOf(entry: ProcessEntry, province: Province | undefined, corpus: Corpus): ProcessView {
  const process = entry.value
  const cases = casesOf(process).map(({ case: one, path }, index): CaseView => {
    const rows = placedRows(one.table, [...path, 'table'])
    const { flows, faults } = buildFlows(process, index, corpus.registers, entry.id)
    return {
      case: one,
      path,
      rows,
      steps: rows.flatMap((placed) =>
        isStep(placed.row) ? [{ ...placed, row: placed.row, posts: postsOf(placed.row.by, placed.office) }] : [],
      ),
      flows,
      faults,
      soundness: remembered(flows, analyse),
      budgets: remembered(flows, (flow: Flow) => budgetOf(process, index, flow, corpus.registers)),
    }
  })
  const steps = cases.length === 1 ? (cases[0]?.steps ?? []) : cases.flatMap((view) => view.steps)
  return { entry, process, province, corpus, cases, steps }
}

/** Several rules ask for the same analysis of a flow; it is made once, when the first one asks. */
function remembered<T extends Soundness | Budget>(flows: readonly Flow[], make: (flow: Flow) => T): () => readonly T[] {
  let made: readonly T[] | undefined
  return () => (made ??= flows.map(make))
}

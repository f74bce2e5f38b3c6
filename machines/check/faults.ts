import type { FaultKind } from '../build/flow.js'
import type { Path } from '../model/corpus.js'
import type { Row, Way } from '../model/step.js'
import type { CaseView, PlacedRow, ProcessView } from './rule.js'

/** A fault of deriving a flow, with the row that it is in and, where it is about one, the way. */
export interface PlacedFault {
  path: Path
  /** The id that was not found, is ambiguous or is duplicated. */
  id: string
  /** Absent where the fault is about the whole table. */
  row: Row | undefined
  /** Outcome in the words as printed. */
  outcome: string | undefined
  way: Way | undefined
}

/** The faults of one kind in a case, each place once: channels that do not share a flow repeat them. */
export function faultsOf(view: CaseView, kind: FaultKind): PlacedFault[] {
  if (view.faults.length === 0) return []
  const seen = new Set<string>()
  return view.faults.flatMap((fault) => {
    const key = JSON.stringify([fault.path, fault.id])
    if (fault.kind !== kind || seen.has(key)) return []
    seen.add(key)
    const placed = rowAt(view, fault.path)
    return [{ path: fault.path, id: fault.id, row: placed?.row, ...wayAt(placed, fault.path) }]
  })
}

/** Whether every flow of a process could be derived and is sound. */
export const isSound = ({ cases }: ProcessView): boolean =>
  cases.every((view) => view.faults.length === 0 && view.soundness().every(({ sound }) => sound))

/** The innermost row that a path leads into. */
export const rowAt = ({ rows }: CaseView, path: Path): PlacedRow | undefined =>
  rows.findLast((placed) => placed.path.every((key, i) => path[i] === key))

/** `ways/<outcome>` or `after/<step>/<outcome>` below the row. */
function wayAt(placed: PlacedRow | undefined, path: Path): { outcome: string | undefined; way: Way | undefined } {
  const none = { outcome: undefined, way: undefined }
  if (placed === undefined || placed.row.rows !== undefined || placed.row.branches !== undefined) return none
  const [key, first, second] = path.slice(placed.path.length).map(String)
  if (key === 'ways' && first !== undefined) return { outcome: first, way: placed.row.ways?.[first] }
  if (key !== 'after' || first === undefined || second === undefined) return none
  return { outcome: second, way: placed.row.after?.[first]?.[second] }
}

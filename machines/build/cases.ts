import type { Path } from '../model/corpus.js'
import type { Case, Process } from '../model/process.js'

/** A case with its place in the definition: `['cases', i]`, or `[]` for the one table of a process without cases. */
export interface PlacedCase {
  case: Case
  path: Path
}

/** The cases of a process; a process with one table has the one case `chinh` (docs/semantics.md §3). */
export function casesOf(process: Process): readonly PlacedCase[] {
  if (process.cases !== undefined) return process.cases.map((each, index) => ({ case: each, path: ['cases', index] }))
  const { table = [], total, source } = process
  const only: Case = {
    id: 'chinh',
    title: process.of[0]?.name ?? '',
    table,
    ...(total === undefined ? {} : { total }),
    ...(source === undefined ? {} : { source }),
  }
  return [{ case: only, path: [] }]
}

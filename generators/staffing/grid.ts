import { NOT_CARRIED, OUTSIDE, UNKNOWN, type Staffing } from '../../machines/build/staffing/matrix.js'
import type { StaffedCase, StaffedProcess } from '../../machines/build/staffing/staffed.js'
import type { Unit } from '../../machines/model/unit.js'
import { stepTitle } from '../mermaid/labels.js'

/** A row of the heat map: a procedure (the worst of its steps), or one of its steps. No person is named. */
export interface GridRow {
  title: string
  /** By unit, in the order of the grid's units. */
  values: Uint8Array
}
export interface GridGroup extends GridRow {
  /** Process id, and the case where there are several. */
  id: string
  steps: readonly GridRow[]
}
export interface Grid {
  units: readonly Unit[]
  groups: readonly GridGroup[]
}

/** The matrix turned so that units are columns: an official looks for a commune, then down its procedures. */
export function gridOf({ units, columns, cells }: Staffing): Grid {
  const groups: GridGroup[] = []
  let begin = 0
  while (begin < columns.length) {
    const first = columns[begin]
    if (first === undefined) break
    const { length } = first.case.steps
    const steps = first.case.steps.map((one, i): GridRow => {
      const at = begin + i
      return {
        title: stepTitle(one),
        values: Uint8Array.from(units, (_, unit) => cells[unit * columns.length + at] ?? NOT_CARRIED),
      }
    })
    const values = Uint8Array.from(units, (_, unit) => worst(steps.map((row) => row.values[unit] ?? NOT_CARRIED)))
    groups.push({ ...titleOf(first.process, first.case), values, steps })
    begin += length
  }
  return { units, groups }
}

/** The fewest persons of any step; what cannot be told counts only where nothing else is known. */
function worst(values: readonly number[]): number {
  const known = values.filter((value) => value < UNKNOWN)
  if (known.length > 0) return Math.min(...known)
  return values.includes(UNKNOWN) ? UNKNOWN : values.includes(OUTSIDE) ? OUTSIDE : NOT_CARRIED
}

function titleOf({ entry, cases }: StaffedProcess, one: StaffedCase): { id: string; title: string } {
  const [first] = entry.value.of
  const name = `${first?.code === undefined ? '' : `${first.code} `}${first?.name ?? entry.slug}`
  return cases.length === 1
    ? { id: entry.id, title: name }
    : { id: `${entry.id}#${one.id}`, title: `${name}: ${one.title}` }
}

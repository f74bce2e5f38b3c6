import type { Province } from '../../model/registry.js'
import type { Sourced } from '../../model/corpus.js'
import type { Post } from '../../model/actor.js'
import type { Override } from '../../model/process.js'
import type { ProvinceRecords, Unit } from '../../model/unit.js'
import { Availability } from './availability.js'
import { Carrying, type Carried } from './carried.js'
import { Findings, type CaseAt, type Clash, type Gap, type Load } from './findings.js'
import { Requirements, type Requirement } from './requirements.js'
import type { Need, StaffedCase, StaffedProcess, StaffedStep } from './staffed.js'

/** Values of a cell that are no number of persons. */
export const NOT_CARRIED = 255
export const OUTSIDE = 254
export const UNKNOWN = 253
/** As many persons, or more. */
const MOST = 252

/** One step of one case of a process: a column of the matrix. */
export interface Column {
  process: StaffedProcess
  case: StaffedCase
  step: StaffedStep
}
/** Who does what in every unit of a province, proved for every day of every process. */
export interface Staffing {
  /** Units that carry out anything; each version of a unit for itself. */
  units: readonly Unit[]
  columns: readonly Column[]
  /** By unit, then column: the fewest persons on any day, or one of the values above. */
  cells: Uint8Array
  /** How many cells ask for persons. */
  asked: number
  gaps: readonly Gap[]
  loads: readonly Load[]
  clashes: readonly Clash[]
}
export interface StaffingInput {
  province: Province
  records: ProvinceRecords
  overrides: readonly Sourced<Override>[]
  processes: readonly StaffedProcess[]
}
/** What a step asks for in a unit. */
interface Ask {
  /** The value of the cell where it asks for no post of a known unit. */
  value: number
  requirements: readonly Requirement[]
}

/**
 * Proves every cell of unit × process × step. Linear in the cells: what a post can do is worked out once, and so is what
 * the same needs mean in one unit, because most steps of most processes ask for one of a few posts.
 */
export function staffingOf({ province, records, overrides, processes }: StaffingInput): Staffing {
  const all = records.units.map(({ value }) => value)
  const requirements = new Requirements(province, all, new Availability(records))
  const carrying = new Carrying(records, overrides)
  const units = all.filter((unit) => processes.some(({ entry }) => carrying.carriedBy(unit, entry).length > 0))
  const columns = processes.flatMap((process) =>
    process.cases.flatMap((one) => one.steps.map((step): Column => ({ process, case: one, step }))),
  )
  const keys = columns.map(({ step }) => keyOf(step.needs))
  const cells = new Uint8Array(units.length * columns.length).fill(NOT_CARRIED)
  const findings = new Findings()
  let row = 0
  for (const unit of units) {
    const known = new Map<string, Ask>()
    const askFor = (key: string, needs: StaffedStep['needs']): Ask => {
      const before = known.get(key) ?? askOf(needs, unit)
      known.set(key, before)
      return before
    }
    let at = 0
    for (const process of processes) {
      const stretches = carrying.carriedBy(unit, process.entry)
      for (const one of process.cases) {
        for (const stretch of stretches) {
          const asks = one.steps.map(({ step, needs }, i) => {
            const own = stretch.posts[step.id]
            return own === undefined ? askFor(keys[at + i] ?? '', needs) : askFor(keyOf([[own]]), [[own]])
          })
          fill(asks, stretch, { unit, process, case: one }, row + at)
        }
        at += one.steps.length
      }
    }
    row += columns.length
  }
  const asked = cells.reduce((sum, cell) => (cell <= MOST ? sum + 1 : sum), 0)
  return { units, columns, cells, asked, ...findings.all() }

  function fill(asks: readonly Ask[], { period }: Carried, at: CaseAt, begin: number): void {
    let isThin = false
    for (let i = 0; i < asks.length; i++) {
      const { value, requirements } = asks[i] ?? NOTHING
      let fewest = value
      for (const one of requirements) fewest = Math.min(fewest, one.metIn(period).fewest)
      cells[begin + i] = Math.min(cells[begin + i] ?? NOT_CARRIED, fewest)
      if (fewest > 1) continue
      isThin = true
      const step = at.case.steps[i]
      if (step !== undefined) for (const one of requirements) findings.noteGap(one, period, { ...at, step })
    }
    if (isThin)
      findings.noteCase(
        at,
        asks.map(({ requirements }) => requirements),
        period,
      )
  }

  function askOf(needs: StaffedStep['needs'], unit: Unit): Ask {
    if (needs === undefined) return { value: UNKNOWN, requirements: [] }
    const resolved = needs.map((need) => requirements.resolve(need, unit))
    const inside = resolved.filter((one): one is Requirement => typeof one === 'object')
    if (inside.length > 0) return { value: MOST, requirements: inside }
    return { value: resolved.includes('unknown') ? UNKNOWN : OUTSIDE, requirements: [] }
  }
}

const NOTHING: Ask = { value: UNKNOWN, requirements: [] }

/** The same text for the same needs. */
const keyOf = (needs: readonly Need[] | undefined): string =>
  needs === undefined ? '?' : needs.map((need) => need.map(({ at, role }: Post) => `${at}/${role}`).join('|')).join('&')

import type { Province } from '../../model/registry.js'
import type { Sourced } from '../../model/corpus.js'
import type { Override } from '../../model/process.js'
import type { Period } from '../../model/register.js'
import type { ProvinceRecords, Unit } from '../../model/unit.js'
import { Availability } from './availability.js'
import { Carrying, type Carried } from './carried.js'
import { Findings, type Clash, type Gap, type Load } from './findings.js'
import { Requirements, type Requirement } from './requirements.js'
import type { StaffedCase, StaffedProcess, StaffedStep } from './staffed.js'

/** Values of a cell that are no number of persons. */
export const NOT_CARRIED = 255
export const OUTSIDE = 254
export const UNKNOWN = 253
/** As many persons, or more. */
export const MOST = 252

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

/** Proves every cell of unit × process × step. Linear in the cells; what a post can do is worked out once. */
export function staffingOf({ province, records, overrides, processes }: StaffingInput): Staffing {
  const all = records.units.map(({ value }) => value)
  const requirements = new Requirements(province, all, new Availability(records))
  const carrying = new Carrying(records, overrides)
  const units = all.filter((unit) => processes.some(({ entry }) => carrying.carriedBy(unit, entry).length > 0))
  const columns = processes.flatMap((process) =>
    process.cases.flatMap((one) => one.steps.map((step): Column => ({ process, case: one, step }))),
  )
  const cells = new Uint8Array(units.length * columns.length).fill(NOT_CARRIED)
  const findings = new Findings()
  let at = 0
  for (const unit of units)
    for (const process of processes) {
      const carried = carrying.carriedBy(unit, process.entry)
      for (const one of process.cases) {
        for (const stretch of carried) fill(stretch, unit, process, one, at)
        at += one.steps.length
      }
    }
  const asked = cells.reduce((sum, cell) => (cell <= MOST ? sum + 1 : sum), 0)
  return { units, columns, cells, asked, ...findings.all() }

  function fill(
    { period, posts }: Carried,
    unit: Unit,
    process: StaffedProcess,
    one: StaffedCase,
    begin: number,
  ): void {
    const asks = one.steps.map(({ step, needs }) => {
      const own = posts[step.id]
      return askedBy(own === undefined ? needs : [[own]], unit)
    })
    asks.forEach((ask, i) => {
      const value = typeof ask === 'number' ? ask : fewest(ask, period)
      cells[begin + i] = Math.min(cells[begin + i] ?? NOT_CARRIED, value)
      const step = one.steps[i]
      if (typeof ask === 'number' || value > 1 || step === undefined) return
      for (const requirement of ask) findings.noteGap(requirement, period, { unit, process, case: one, step })
    })
    findings.noteCase(
      { unit, process, case: one },
      asks.map((ask) => (typeof ask === 'number' ? [] : ask)),
      period,
    )
  }

  function askedBy(needs: StaffedStep['needs'], unit: Unit): readonly Requirement[] | number {
    if (needs === undefined) return UNKNOWN
    const resolved = needs.map((need) => requirements.resolve(need, unit))
    const inside = resolved.filter((one): one is Requirement => typeof one === 'object')
    if (inside.length > 0) return inside
    return resolved.includes('unknown') ? UNKNOWN : OUTSIDE
  }
}

const fewest = (asks: readonly Requirement[], period: Period): number =>
  asks.reduce((least, ask) => Math.min(least, ask.metIn(period).fewest), MOST)

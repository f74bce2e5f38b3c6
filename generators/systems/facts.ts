import { compare } from '../../machines/model/words.js'
import type { Period } from '../../machines/model/register.js'
import type { ProvinceRecords, SheetRow, StaffMember, Unit } from '../../machines/model/unit.js'
import type { GeneratorInput } from '../generator.js'
import { unitDomains, type UnitDomains } from '../sample/domains.js'
import { wavesOf, type Waves } from './waves.js'

/** What all lists of a province are made from. */
export interface SystemFacts extends GeneratorInput {
  /** One version of each unit: the one in force, otherwise the next one. */
  units: readonly SheetRow<Unit>[]
  unitByCode: ReadonlyMap<string, Unit>
  successions: ProvinceRecords['successions']
  coverage: ProvinceRecords['coverage']
  /** Persons whose time has not run out. */
  staff: readonly SheetRow<StaffMember>[]
  domains: UnitDomains
  waves: Waves
}

/** The facts of a province; `undefined` where it keeps no list of units. */
export function factsOf(input: GeneratorInput): SystemFacts | undefined {
  const { corpus, province, asOf } = input
  const records = corpus.records?.get(province.id)
  if (records === undefined || records.units.length === 0) return undefined
  const units = currentUnits(records.units, asOf)
  return {
    ...input,
    units,
    unitByCode: new Map(units.map(({ value }) => [value.code, value])),
    successions: records.successions,
    coverage: records.coverage,
    staff: records.staff.filter(({ value }) => isOpen(value.period, asOf)),
    domains: unitDomains(units.map(({ value }) => value)),
    waves: wavesOf(corpus, province.id),
  }
}

const isOpen = ({ to }: Period, asOf: string): boolean => to === undefined || to >= asOf

function currentUnits(all: readonly SheetRow<Unit>[], asOf: string): SheetRow<Unit>[] {
  const open = all.filter(({ value }) => isOpen(value.effective, asOf))
  const first = new Map<string, SheetRow<Unit>>()
  for (const row of [...open].sort((a, b) => compare(a.value.effective.from, b.value.effective.from)))
    if (!first.has(row.value.code)) first.set(row.value.code, row)
  return open.filter((row) => first.get(row.value.code) === row)
}

import { Carrying } from '../../machines/build/staffing/carried.js'
import { isInForce } from '../../machines/model/day.js'
import type { SheetRow, Unit } from '../../machines/model/unit.js'
import { compare } from '../../machines/model/words.js'
import type { GeneratorInput } from '../generator.js'
import { groupBy } from '../../machines/model/group-by.js'
import { fileName } from '../naming.js'
import { writeCarried } from './carried.js'
import type { Catalogue } from './model.js'
import type { UnitConfig } from './model/unit.js'
import { writeUnit } from './unit.js'

export type UnitEntry = Catalogue['units'][number]

/** A unit of the catalogue, with its own file where it carries out a process of this tree. */
export interface BuiltUnit {
  entry: UnitEntry
  document?: UnitConfig
}

/** The units that are in force on the day; none where the province keeps no list of units. */
export function* unitsOf(input: GeneratorInput, schema: string): Iterable<BuiltUnit> {
  const { corpus, province, asOf } = input
  const records = corpus.records?.get(province.id)
  if (records === undefined) return
  const processes = groupBy(input.cases, ({ entry }) => entry)
  const carrying = new Carrying(records, corpus.overrides)
  for (const row of inForce(records.units, asOf)) {
    const { code, name, kind } = row.value
    const carries = [...processes].flatMap(([entry, cases]) => {
      const periods = carrying
        .carriedBy(row.value, entry)
        .filter(({ period: { to } }) => to === undefined || to >= asOf)
      return periods.length === 0 ? [] : [writeCarried({ unit: row.value, entry, cases, periods }, input)]
    })
    const entry = { code, name, kind, processes: carries.length }
    if (carries.length === 0) yield { entry }
    else
      yield {
        entry: { ...entry, file: `don-vi/${fileName(code)}.json` },
        document: writeUnit(row, carries, input, schema),
      }
  }
}

const inForce = (units: readonly SheetRow<Unit>[], day: string): SheetRow<Unit>[] =>
  units
    .filter(({ value: { effective } }) => isInForce(effective, day))
    .sort((a, b) => compare(a.value.code, b.value.code))

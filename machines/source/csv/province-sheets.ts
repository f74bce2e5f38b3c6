import {
  UNIT_KIND_WORDS,
  UNIT_KINDS,
  type Coverage,
  type ProvinceRecords,
  type Succession,
  type UnitKind,
} from '../../model/unit.js'
import { fold, type CsvColumns } from './column.js'
import {
  assembleUnit,
  COVERAGE_COLUMNS,
  LEAVE_COLUMNS,
  MERGED_POST_COLUMNS,
  STAFF_COLUMNS,
  SUCCESSION_COLUMNS,
  UNIT_COLUMNS,
  withPeriod,
  type Flat,
  type SuccessionRow,
} from './province-columns.js'

/** A spreadsheet of a province: where it stands, its columns, and what a row of it becomes. */
export interface Sheet<K extends keyof ProvinceRecords = keyof ProvinceRecords> {
  records: K
  /** Below the folder of the province. */
  file: string
  columns: CsvColumns<object>
  assemble: (row: object) => ProvinceRecords[K][number]['value']
  /** It is about persons: findings name its rows by id, and never repeat a cell. */
  confidential?: boolean
}

const sheet = <K extends keyof ProvinceRecords, Row extends object>(
  records: K,
  file: string,
  columns: CsvColumns<Row>,
  assemble: (row: Row) => ProvinceRecords[K][number]['value'],
): Sheet<K> => ({
  records,
  file,
  columns: columns,
  assemble: assemble as Sheet<K>['assemble'],
})

/** Every spreadsheet that a province may keep. */
export const SHEETS: readonly Sheet[] = [
  sheet('units', 'province/units.csv', UNIT_COLUMNS, assembleUnit),
  sheet('successions', 'province/successions.csv', SUCCESSION_COLUMNS, assembleSuccession),
  sheet('coverage', 'province/coverage.csv', COVERAGE_COLUMNS, assembleCoverage),
  sheet('mergedPosts', 'province/merged-posts.csv', MERGED_POST_COLUMNS, withPeriod),
  { ...sheet('staff', 'staff/staff.csv', STAFF_COLUMNS, withPeriod), confidential: true },
  { ...sheet('leaves', 'staff/leave.csv', LEAVE_COLUMNS, withPeriod), confidential: true },
]

function assembleSuccession({ divided, ...plain }: SuccessionRow): Succession {
  return { ...plain, divided: divided === 'yes' }
}

/** A unit may be named by its code, or all units of a kind by the word that `units.csv` has for it. */
function assembleCoverage({ unit, ...row }: Flat<Coverage>): Coverage {
  const kind = UNIT_KINDS.find((one: UnitKind) => fold(UNIT_KIND_WORDS[one]) === fold(unit))
  return { ...withPeriod(row), unit: kind ?? unit }
}

import type { Column, Province, RoleRegister } from '../../machines/model/registry.js'
import { printTime } from '../../machines/model/duration.js'
import { isAmount, type Time, type TimeUnit } from '../../machines/model/time.js'
import type { ImportedTable, OtherKey, Unplaced } from './imported-table.js'

/** What one table is understood with. Everything that is not understood goes through `list`. */
export interface TableContext {
  table: ImportedTable
  province: Province
  roles: RoleRegister
  /** Id of the layout, absent where it is the province's first. */
  layout: string | undefined
  columns: readonly Column[]
  totalLabel: string | undefined
  unplaced: Unplaced[]
}

export const listUnplaced = ({ table, unplaced }: TableContext, place: string, cell: string, why: string): void =>
  void unplaced.push({ table: table.id, place, cell, why })

/** The unit of a bare number in the time column: what the table's own heading states, otherwise its layout's. */
export const unitOfTimes = ({ table, columns }: TableContext): TimeUnit | undefined =>
  table.unit?.unit ?? columns.find((column) => column.key === 'time')?.unit

/** A time as the heading of its column explains it, still in the source's words. */
export const underHeading = (time: Time | undefined, { table }: TableContext): Time | undefined =>
  table.countsWorkingHours && isAmount(time) && time.unit === 'hour'
    ? { ...time, unit: 'working-hour', printed: printTime(time) }
    : time

/** Chooses the province's layout that has the table's columns and whose time column states the same unit. */
export function toContext(
  table: ImportedTable,
  province: Province,
  roles: RoleRegister,
  unplaced: Unplaced[],
): TableContext {
  const layouts = Object.entries(province.layouts)
  const used = new Set(
    table.sections.flatMap((section) =>
      section.rows.flatMap((row) => [row, ...(row.rows ?? [])].flatMap((one) => Object.keys(one.others))),
    ),
  )
  const fits = (columns: readonly Column[]): number => {
    const keys = new Set<string>(columns.map((column) => column.key))
    const missing = [...used].filter((key) => key !== ('other' satisfies OtherKey) && !keys.has(key)).length
    const sameUnit = columns.find((column) => column.key === 'time')?.unit === table.unit?.unit
    return missing * 2 + (sameUnit ? 0 : 1)
  }
  const [best] = layouts.map(([id, layout]) => ({ id, layout, misfit: fits(layout.columns) })).sort(byMisfit)
  return {
    table,
    province,
    roles,
    layout: best === undefined || best.id === layouts[0]?.[0] ? undefined : best.id,
    columns: best?.layout.columns ?? [],
    totalLabel: best?.layout.totalLabel,
    unplaced,
  }
}

const byMisfit = (a: { misfit: number }, b: { misfit: number }): number => a.misfit - b.misfit

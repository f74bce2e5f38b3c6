import { addSpans, printSpan, printTime, spanOf, NO_TIME, type Span } from '../../machines/model/duration.js'
import { stepsIn } from '../../machines/model/placed-rows.js'
import { isBlock, isParallel, type Block, type Parallel, type Row, type Step } from '../../machines/model/step.js'
import type { ChartSpan } from './chart.js'

/** Number of the chart's row of a step; undefined where the step is not drawn (another case or channel). */
export type RowOf = (step: Step) => number | undefined

/** The phases of a table with their totals, the outermost in the first list. */
export function phasesOf(table: readonly Row[], rowOf: RowOf): ChartSpan[][] {
  const levels: ChartSpan[][] = []
  const walk = (rows: readonly Row[], depth: number): void => {
    for (const row of rows) {
      if (!isBlock(row) && !isParallel(row)) continue
      const span = isHeading(row) ? spanOver(row, rowOf, headingOf(row)) : undefined
      if (span !== undefined) (levels[depth] ??= []).push(span)
      walk(isParallel(row) ? row.branches : row.rows, span === undefined ? depth : depth + 1)
    }
  }
  walk(table, 0)
  return levels
}

/** Merged time cells: one time for all rows of a block. */
export function sharedTimesOf(table: readonly Row[], rowOf: RowOf): ChartSpan[] {
  return table.flatMap((row) => {
    if (isParallel(row)) return sharedTimesOf(row.branches, rowOf)
    if (!isBlock(row)) return []
    if (row.within === undefined) return sharedTimesOf(row.rows, rowOf)
    const rows = stepsIn([row]).filter((step) => rowOf(step) !== undefined).length
    return (
      spanOver(row, rowOf, rows > 1 ? `${printTime(row.within)} (chung ${rows} bước)` : printTime(row.within)) ?? []
    )
  })
}

/** A block that only joins rows under one label or one cell is no phase. */
function isHeading(row: Block | Parallel): boolean {
  if (row.title !== undefined) return true
  if (isParallel(row)) return false
  const labelled = stepsIn([row]).some(({ no }) => no !== undefined)
  return row.limit !== undefined || row.subtotal !== undefined || (row.no !== undefined && labelled)
}

function headingOf(row: Block | Parallel): string {
  const name = [row.no, row.title].filter((one) => one !== undefined).join('. ')
  return [name, isParallel(row) ? undefined : totalOf(row)].filter(Boolean).join(' – ')
}

/** What the table prints for the phase; where it prints nothing, the sum of what stands in its rows. */
function totalOf(block: Block): string | undefined {
  if (block.subtotal !== undefined) return `cộng ${printTime(block.subtotal)}`
  if (block.limit !== undefined) return `thời hạn ${printTime(block.limit)}`
  if (block.within !== undefined) return printTime(block.within)
  const sum = sumOf(block.rows)
  return sum === undefined || printSpan(sum) === printSpan(NO_TIME) ? undefined : `cộng các bước ${printSpan(sum)}`
}

/** Undefined with parallel branches: their times do not add up. */
function sumOf(rows: readonly Row[]): Span | undefined {
  let sum: Span | undefined = NO_TIME
  for (const row of rows) {
    if (isParallel(row)) return undefined
    const one: Span | undefined =
      row.within !== undefined ? spanOf(row.within) : isBlock(row) ? sumOf(row.rows) : NO_TIME
    if (one === undefined) return undefined
    sum = addSpans(sum, one)
  }
  return sum
}

function spanOver(row: Block | Parallel, rowOf: RowOf, text: string): ChartSpan | undefined {
  const rows = stepsIn([row]).flatMap((step) => rowOf(step) ?? [])
  return rows.length === 0 || text === '' ? undefined : { from: Math.min(...rows), to: Math.max(...rows), text }
}

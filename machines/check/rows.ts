import type { Path } from '../model/corpus.js'
import type { OfficeId } from '../model/register.js'
import { isBlock, isParallel, type Block, type Row } from '../model/step.js'
import { postsOf } from './hands.js'
import type { PlacedRow, PlacedStep } from './rule.js'

/** The rows of a table with their places, and those of them that are steps. */
export interface PlacedRows {
  rows: PlacedRow[]
  steps: PlacedStep[]
}

/** All rows of a table in printed order, a block or parallel before what is inside it; a branch counts as a block. */
export function placedRows(table: readonly Row[], path: Path): PlacedRows {
  const placed: PlacedRows = { rows: [], steps: [] }
  walk(table, path, [], undefined, placed)
  return placed
}

function walk(
  rows: readonly Row[],
  path: Path,
  blocks: readonly Block[],
  office: OfficeId | undefined,
  placed: PlacedRows,
): void {
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]
    if (row === undefined) continue
    const here = [...path, index]
    if (isBlock(row)) {
      const own = row.office ?? office
      placed.rows.push({ row, path: here, blocks, office: own })
      walk(row.rows, [...here, 'rows'], [...blocks, row], own, placed)
    } else if (isParallel(row)) {
      placed.rows.push({ row, path: here, blocks, office })
      walk(row.branches, [...here, 'branches'], blocks, office, placed)
    } else {
      const step: PlacedStep = { row, path: here, blocks, office, posts: postsOf(row.by, office) }
      placed.rows.push(step)
      placed.steps.push(step)
    }
  }
}

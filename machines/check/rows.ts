import type { Path } from '../model/corpus.js'
import { isBlock, isParallel, type Block, type Row } from '../model/step.js'
import type { PlacedRow } from './rule.js'

/** All rows of a table in printed order, a block or parallel before what is inside it; a branch counts as a block. */
export function placedRows(table: readonly Row[], path: Path): PlacedRow[] {
  const placed: PlacedRow[] = []
  walk(table, path, [], placed)
  return placed
}

function walk(rows: readonly Row[], path: Path, blocks: readonly Block[], placed: PlacedRow[]): void {
  rows.forEach((row, index) => {
    const here = [...path, index]
    const office = isBlock(row) ? (row.office ?? officeOf(blocks)) : officeOf(blocks)
    placed.push({ row, path: here, blocks, office })
    if (isBlock(row)) walk(row.rows, [...here, 'rows'], [...blocks, row], placed)
    if (isParallel(row)) walk(row.branches, [...here, 'branches'], blocks, placed)
  })
}

const officeOf = (blocks: readonly Block[]) => blocks.findLast((block) => block.office !== undefined)?.office

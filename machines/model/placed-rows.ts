import type { Path } from './corpus.js'
import type { OfficeId } from './register.js'
import { isBlock, isParallel, isStep, type Block, type Parallel, type Row, type Step } from './step.js'

/** A row of a table with its place. */
export interface PlacedRow<R extends Row = Row> {
  row: R
  /** From the value that holds the table. */
  path: Path
  /** What the row stands in; `undefined` at the top. */
  parent: Block | Parallel | undefined
  /** Enclosing blocks, outermost first; a branch counts as a block. */
  blocks: readonly Block[]
  /** The office in force: a bare role takes it, and a block may set it. */
  office: OfficeId | undefined
}

/** All rows of a table in printed order, a block or parallel row before what is inside it. `path` is the table's. */
export function placeRows(table: readonly Row[], path: Path): PlacedRow[] {
  const placed: PlacedRow[] = []
  place(table, path, { parent: undefined, blocks: [], office: undefined }, placed)
  return placed
}

/** Those of them that are steps. */
export const placeSteps = (table: readonly Row[], path: Path): PlacedRow<Step>[] =>
  placeRows(table, path).filter(isOfStep)

const isOfStep = (placed: PlacedRow): placed is PlacedRow<Step> => isStep(placed.row)

/** The steps alone, in printed order. */
export const stepsIn = (rows: readonly Row[]): Step[] =>
  rows.flatMap((row) => (isBlock(row) ? stepsIn(row.rows) : isParallel(row) ? stepsIn(row.branches) : [row]))

function place(
  rows: readonly Row[],
  path: Path,
  inside: Pick<PlacedRow, 'parent' | 'blocks' | 'office'>,
  placed: PlacedRow[],
): void {
  for (const [index, row] of rows.entries()) {
    const here = [...path, index]
    const { parent, blocks } = inside
    const office = isBlock(row) ? (row.office ?? inside.office) : inside.office
    placed.push({ row, path: here, parent, blocks, office })
    if (isBlock(row)) place(row.rows, [...here, 'rows'], { parent: row, blocks: [...blocks, row], office }, placed)
    else if (isParallel(row)) place(row.branches, [...here, 'branches'], { parent: row, blocks, office }, placed)
  }
}

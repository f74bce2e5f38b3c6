import type { Path } from '../model/corpus.js'
import { placeRows } from '../model/placed-rows.js'
import { isStep, type Row } from '../model/step.js'
import { postsOf } from './hands.js'
import type { PlacedRow, PlacedStep } from './rule.js'

/** The rows of a table with their places, and those of them that are steps. */
export interface PlacedRows {
  rows: readonly PlacedRow[]
  steps: readonly PlacedStep[]
}

/** All rows of a table in printed order; the steps among them with the posts that they name. */
export function placedRows(table: readonly Row[], path: Path): PlacedRows {
  const steps: PlacedStep[] = []
  const rows = placeRows(table, path).map((placed) => {
    const { row, office } = placed
    if (!isStep(row)) return placed
    const step: PlacedStep = { ...placed, row, posts: postsOf(row.by, office) }
    steps.push(step)
    return step
  })
  return { rows, steps }
}

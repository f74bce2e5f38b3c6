import type { Path } from '../machines/model/corpus.js'
import { placeRows, stepsIn } from '../machines/model/placed-rows.js'
import type { OfficeId } from '../machines/model/register.js'
import type { CompiledCase } from './generator.js'
import { isStep, type Block, type Parallel, type Row, type Step } from '../machines/model/step.js'

/** A block or parallel of a table. */
export interface PlacedBlock {
  row: Block | Parallel
  path: Path
  /** Id of the enclosing block or parallel. */
  parent?: string
}
/** A step of a table. */
export interface PlacedStep {
  step: Step
  path: Path
  /** The office of the nearest enclosing block that states one: a bare role takes it. */
  office?: OfficeId
  /** The block whose one time cell covers this step. */
  shares?: Block
}
export interface Rows {
  blocks: ReadonlyMap<string, PlacedBlock>
  steps: ReadonlyMap<string, PlacedStep>
}

/** The rows of a case's table by id, in printed order. */
export function rowsOf(compiled: CompiledCase): Rows {
  if (last?.of !== compiled) last = { of: compiled, rows: index(compiled.case.table, [...compiled.path, 'table']) }
  return last.rows
}
/** A target asks for those of one case many times before it comes to the next; those of all would be many megabytes. */
let last: { of: CompiledCase; rows: Rows } | undefined

function index(table: readonly Row[], from: Path): Rows {
  const blocks = new Map<string, PlacedBlock>()
  const steps = new Map<string, PlacedStep>()
  for (const { row, path, parent, blocks: around, office } of placeRows(table, from)) {
    if (!isStep(row)) {
      blocks.set(row.id, { row, path, ...(parent && { parent: parent.id }) })
      continue
    }
    const shares = around.findLast(({ within }) => within !== undefined)
    steps.set(row.id, { step: row, path, ...(office && { office }), ...(shares && { shares }) })
  }
  return { blocks, steps }
}

/** A block as people know it: by its title, or else by the steps in it. */
export const blockName = (block: Block | Parallel): string =>
  block.title ??
  stepsIn([block])
    .map(({ name }) => name)
    .join('; ')

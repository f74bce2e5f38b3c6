import type { Path } from '../machines/model/corpus.js'
import type { OfficeId } from '../machines/model/register.js'
import type { CompiledCase } from './generator.js'
import { isBlock, isParallel, type Block, type Parallel, type Row, type Step } from '../machines/model/step.js'

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

function index(table: readonly Row[], path: Path): Rows {
  const blocks = new Map<string, PlacedBlock>()
  const steps = new Map<string, PlacedStep>()
  walk(table, path, {})
  return { blocks, steps }

  function walk(rows: readonly Row[], at: Path, inherited: Inherited): void {
    rows.forEach((row, index) => {
      const here = [...at, index]
      if (!isBlock(row) && !isParallel(row)) {
        const { office, shares } = inherited
        steps.set(row.id, { step: row, path: here, ...(office && { office }), ...(shares && { shares }) })
        return
      }
      blocks.set(row.id, { row, path: here, ...(inherited.parent && { parent: inherited.parent }) })
      const below = { ...inherited, parent: row.id }
      if (isParallel(row)) walk(row.branches, [...here, 'branches'], below)
      else walk(row.rows, [...here, 'rows'], { ...below, ...offers(row) })
    })
  }
}

interface Inherited {
  parent?: string
  office?: OfficeId
  shares?: Block
}
const offers = (block: Block): Inherited => ({
  ...(block.office !== undefined && { office: block.office }),
  ...(block.within !== undefined && { shares: block }),
})

/** A block as people know it: by its title, or else by the steps in it. */
export const blockName = (block: Block | Parallel): string => block.title ?? stepNames(block).join('; ')

function stepNames(row: Row): string[] {
  if (isBlock(row)) return row.rows.flatMap(stepNames)
  return isParallel(row) ? row.branches.flatMap(stepNames) : [row.name]
}

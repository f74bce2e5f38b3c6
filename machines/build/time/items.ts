import type { Path } from '../../model/corpus.js'
import { isDecided, NO_TIME, readSpan, spanOf, type Span } from '../../model/duration.js'
import { isAsPrinted } from '../../model/fact.js'
import type { Process } from '../../model/process.js'
import { does, isBlock, isParallel, type Block, type Row, type Step } from '../../model/step.js'
import type { Time } from '../../model/time.js'
import type { MissingFact } from '../proof.js'

/** A printed time that a path spends: a step's own, or one that the rows of a block share. */
export interface Item {
  id: string
  span: Span
  missing?: MissingFact
}
export interface PlacedBlock {
  block: Block
  path: Path
}

/** The printed times of a table: of each block, and of each step that has a time of its own. */
export class Items {
  readonly blocks = new Map<string, PlacedBlock>()
  private readonly shared = new Map<string, Item>()
  private readonly own = new Map<string, Item>()

  constructor(
    table: readonly Row[],
    path: Path,
    private readonly process: Process,
  ) {
    collectBlocks(table, path, this.blocks)
    for (const [id, { block, path: at }] of this.blocks)
      if (block.within !== undefined) this.shared.set(id, itemOf(id, block.within, at, process))
  }

  /** The time of a step where no block's time holds it; copies that memory made have one. */
  ofStep(step: Step, path: Path): Item {
    let item = this.own.get(step.id)
    if (item === undefined) this.own.set(step.id, (item = stepItem(step, path, this.process)))
    return item
  }

  /** The shared time that holds a node, by its enclosing blocks; the outermost. */
  ofBlocks(within: readonly string[]): Item | undefined {
    if (this.shared.size === 0) return undefined
    for (const id of within) {
      const item = this.shared.get(id)
      if (item !== undefined) return item
    }
    return undefined
  }
}

function collectBlocks(rows: readonly Row[], path: Path, into: Map<string, PlacedBlock>): void {
  rows.forEach((row, index) => {
    if (isBlock(row)) {
      into.set(row.id, { block: row, path: [...path, index] })
      collectBlocks(row.rows, [...path, index, 'rows'], into)
    } else if (isParallel(row))
      row.branches.forEach((branch, at) => {
        const branchPath = [...path, index, 'branches', at]
        into.set(branch.id, { block: branch, path: branchPath })
        collectBlocks(branch.rows, [...branchPath, 'rows'], into)
      })
  })
}

function stepItem(step: Step, path: Path, process: Process): Item {
  if (step.clock === 'stops') return { id: step.id, span: NO_TIME }
  // The clock stops when the result is ready: to hand it over takes office hours unless a time is printed.
  if (step.within === undefined && does(step, 'return')) return { id: step.id, span: NO_TIME }
  return itemOf(step.id, step.within, path, process)
}

function itemOf(id: string, time: Time | undefined, path: Path, process: Process): Item {
  const span = readSpan(spanOf(time), process.reads?.day)
  if (isDecided(time)) return { id, span }
  const kind = isAsPrinted(time) ? 'time-not-understood' : 'time-absent'
  return { id, span, missing: { kind, id, path } }
}

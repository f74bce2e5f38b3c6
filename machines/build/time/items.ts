import type { Path } from '../../model/corpus.js'
import { isDecided, NO_TIME, readSpan, spanOf, type Span } from '../../model/duration.js'
import { isAsPrinted } from '../../model/fact.js'
import type { Process } from '../../model/process.js'
import { isBlock, isParallel, type Block, type Row, type Step } from '../../model/step.js'
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
export interface Items {
  blocks: ReadonlyMap<string, PlacedBlock>
  /** The time of a step where no block's time holds it. */
  ofStep: (step: Step, path: Path) => Item
  /** The shared time that holds a node, by its enclosing blocks; the outermost. */
  ofBlocks: (within: readonly string[]) => Item | undefined
}

export function itemsOf(table: readonly Row[], path: Path, process: Process): Items {
  const blocks = new Map<string, PlacedBlock>()
  collectBlocks(table, path, blocks)
  const shared = new Map<string, Item>()
  for (const [id, { block, path: at }] of blocks)
    if (block.within !== undefined) shared.set(id, itemOf(id, block.within, at, process))
  return {
    blocks,
    ofStep: (step, at) => stepItem(step, at, process),
    ofBlocks: (within) => {
      if (shared.size === 0) return undefined
      const holder = within.find((id) => shared.has(id))
      return holder === undefined ? undefined : shared.get(holder)
    },
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
  const returns = step.does === 'return' || step.does.includes('return')
  if (step.within === undefined && returns) return { id: step.id, span: NO_TIME }
  return itemOf(step.id, step.within, path, process)
}

function itemOf(id: string, time: Time | undefined, path: Path, process: Process): Item {
  const span = read(spanOf(time), process)
  if (isDecided(time)) return { id, span }
  const kind = isAsPrinted(time) ? 'time-not-understood' : 'time-absent'
  return { id, span, missing: { kind, id, path } }
}

/** Bare days as the process says that they are read; left bare where it does not say. */
export const read = (span: Span, { reads }: Process): Span =>
  reads === undefined || span.bare === 0 ? span : readSpan(span, reads.day)

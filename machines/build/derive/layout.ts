import type { Path } from '../../model/corpus.js'
import { isBlock, isParallel, type Block, type Parallel, type Row, type Step, type Way } from '../../model/step.js'
import type { FlowFault } from '../flow.js'

/** The rows of a table, or of one parallel branch, in order; blocks are dissolved into them. */
export interface Region {
  slots: Slot[]
  /** The branch that the region is; absent for the whole table. */
  branch?: { of: ParallelSlot; id: string }
  /** The place that stands for the region where no row of it is left. */
  gone?: Place
}
interface SlotBase {
  region: Region
  /** Place among the slots of its region. */
  index: number
  /** Place among all rows of the table. */
  order: number
  path: Path
  within: readonly string[]
  /** Office of the enclosing block. */
  office: string | undefined
}
export interface StepSlot extends SlotBase {
  kind: 'step'
  step: Step
  /** The earlier decisions that the step asks for, as written, without removed steps. */
  after: readonly (readonly [step: string, ways: { readonly [outcome: string]: Way }])[]
}
export interface ParallelSlot extends SlotBase {
  kind: 'parallel'
  parallel: Parallel
  needed: number
  branches: Region[]
}
export type Slot = StepSlot | ParallelSlot

/** Where a way leads: a slot, or with `index` one past the last slot, out of the region. */
export interface Place {
  region: Region
  index: number
}

/** A table for one case and channel: its regions, and the place of every id. */
export interface Layout {
  root: Region
  steps: readonly StepSlot[]
  places: ReadonlyMap<string, Place>
  /** Steps that are left; removed ones have a place only. */
  left: ReadonlyMap<string, StepSlot>
  /** Ids of the steps for whose decisions some step asks. */
  asked: ReadonlySet<string>
  duplicates: ReadonlySet<string>
  faults: readonly FlowFault[]
}

const NOT_ASKED: StepSlot['after'] = []

interface Walk {
  keeps: (step: Step) => boolean
  steps: StepSlot[]
  places: Map<string, Place>
  left: Map<string, StepSlot>
  removed: Set<string>
  asked: Set<string>
  duplicates: Set<string>
  faults: FlowFault[]
  order: number
}

/** Lays out the rows that `keeps` leaves. `path` is the table's. */
export function layOut(rows: readonly Row[], path: Path, keeps: (step: Step) => boolean): Layout {
  const root: Region = { slots: [] }
  const walk: Walk = {
    keeps,
    steps: [],
    places: new Map(),
    left: new Map(),
    removed: new Set(),
    asked: new Set(),
    duplicates: new Set(),
    faults: [],
    order: 0,
  }
  layRows(walk, rows, path, root, [], undefined)
  walk.places.forEach(({ region }, id) => {
    if (region.gone !== undefined) walk.places.set(id, remaining(region.gone))
  })
  for (const slot of walk.steps) {
    if (slot.step.after === undefined) continue
    slot.after = askedOf(slot.step.after, walk)
    for (const [step] of slot.after) walk.asked.add(step)
  }
  return { root, ...walk }
}

function layRows(
  walk: Walk,
  rows: readonly Row[],
  path: Path,
  region: Region,
  within: readonly string[],
  office: string | undefined,
): void {
  rows.forEach((row, position) => {
    const rowPath = [...path, position]
    place(walk, row.id, rowPath, { region, index: region.slots.length })
    if (isBlock(row)) layBlock(walk, row, rowPath, region, within, office)
    else if (isParallel(row)) layParallel(walk, row, rowPath, region, within, office)
    else if (!walk.keeps(row)) walk.removed.add(row.id)
    else {
      const slot: StepSlot = {
        kind: 'step',
        step: row,
        after: NOT_ASKED,
        region,
        index: region.slots.length,
        order: walk.order++,
        path: rowPath,
        within,
        office,
      }
      region.slots.push(slot)
      walk.steps.push(slot)
      if (!walk.left.has(row.id)) walk.left.set(row.id, slot)
    }
  })
}

function layBlock(
  walk: Walk,
  block: Block,
  path: Path,
  region: Region,
  within: readonly string[],
  office: string | undefined,
): void {
  if (block.rows.length === 0) walk.faults.push({ kind: 'empty', path, id: block.id })
  layRows(walk, block.rows, [...path, 'rows'], region, [...within, block.id], block.office ?? office)
}

function layParallel(
  walk: Walk,
  parallel: Parallel,
  path: Path,
  region: Region,
  within: readonly string[],
  office: string | undefined,
): void {
  if (parallel.branches.length === 0) walk.faults.push({ kind: 'empty', path, id: parallel.id })
  const here = { region, index: region.slots.length }
  const base = { ...here, order: walk.order++, path, within, office }
  const slot: ParallelSlot = { kind: 'parallel', parallel, needed: 0, branches: [], ...base }
  parallel.branches.forEach((block, position) => {
    const branchPath = [...path, 'branches', position]
    const branch: Region = { slots: [], branch: { of: slot, id: block.id } }
    place(walk, block.id, branchPath, { region: branch, index: 0 })
    layBlock(walk, block, branchPath, branch, within, office)
    if (branch.slots.length > 0) slot.branches.push(branch)
    else branch.gone = here
  })
  if (slot.branches.length === 0) return
  slot.needed = Math.min(Math.max(parallel.needed ?? slot.branches.length, 1), slot.branches.length)
  region.slots.push(slot)
}

function place(walk: Walk, id: string, path: Path, place: Place): void {
  if (walk.places.has(id)) {
    walk.duplicates.add(id)
    walk.faults.push({ kind: 'id-duplicate', path, id })
  } else walk.places.set(id, place)
}

const remaining = (place: Place): Place => (place.region.gone === undefined ? place : remaining(place.region.gone))

/** An `after` on a removed step is not asked; one on an id that no step has stays, so that it is found. */
const askedOf = (after: NonNullable<Step['after']>, walk: Walk): StepSlot['after'] =>
  Object.entries(after).filter(([step]) => !walk.removed.has(step) || walk.left.has(step))

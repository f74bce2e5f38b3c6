import fc from 'fast-check'
import {
  calendarDays,
  days,
  officeHours,
  workingDays,
  workingHours,
  type Channel,
  type Process,
  type Row,
  type Step,
  type Time,
  type Way,
} from 'tthc'
import { isBlock, isParallel } from '../../machines/model/step.js'
import { national, processOf } from './fixtures/registers.js'

/*
 * Random processes: nested blocks, parallel branches, decisions, memory, returns, supplements, jumps, channels. A tree
 * of rows is drawn first; then each step is given ways by numbers that are read against the rows of its region, so that
 * what is drawn stays meaningful while fast-check shrinks it.
 */

export interface ProcessShape {
  /** Also draw what a careful author does not write: steps without a way out, endless loops, ways across branches. */
  faulty?: boolean
  /** Draw parallel rows. Default true. */
  parallel?: boolean
  /** Times in several units. Default: working days only. */
  units?: boolean
  /** At most so many rows at the top. Default 6. */
  rows?: number
}

/** Numbers that decide what a step does; read modulo what there is to choose from. */
interface Draw {
  kind: number
  outcomes: readonly { kind: number; at: number; again: boolean; atMost: number }[]
  reads: number
  routed: readonly number[]
  time: number
  unit: number
  channel: number
}
type Tree = { draw: Draw } | { rows: Tree[]; cell: number } | { branches: Tree[][]; needed: number }

export function arbitraryProcess(shape: ProcessShape = {}): fc.Arbitrary<Process> {
  const depth = { maxDepth: 2 }
  const { tree } = fc.letrec<{ tree: Tree; step: Tree; block: Tree; parallel: Tree }>((tie) => ({
    step: drawn.map((draw) => ({ draw })),
    block: fc.record({ rows: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }), cell: fc.nat(9) }),
    parallel: fc.record({
      branches: fc.array(fc.array(tie('tree'), { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 3 }),
      needed: fc.nat(5),
    }),
    tree: fc.oneof(
      depth,
      { weight: 6, arbitrary: tie('step') },
      { weight: 2, arbitrary: tie('block') },
      ...(shape.parallel === false ? [] : [{ weight: 1, arbitrary: tie('parallel') }]),
    ),
  }))
  return fc
    .record({
      trees: fc.array(tree, { minLength: 1, maxLength: shape.rows ?? 6 }),
      reworks: fc.nat(2),
      supplement: fc.constantFrom('restart' as const, 'pause' as const, 'count' as const),
      limit: fc.nat(30),
    })
    .map(({ trees, reworks, supplement, limit }) => {
      const rows = new Writer(shape).table(trees)
      return processOf(rows, {
        of: [national([{ time: workingDays(limit + 1) }])],
        policy: { base: 'nd-118-2025', reworks, supplement },
      })
    })
}

const drawn: fc.Arbitrary<Draw> = fc.record({
  kind: fc.nat(11),
  outcomes: fc.array(fc.record({ kind: fc.nat(9), at: fc.nat(20), again: fc.boolean(), atMost: fc.nat(2) }), {
    minLength: 1,
    maxLength: 2,
  }),
  reads: fc.nat(20),
  routed: fc.array(fc.nat(20), { minLength: 3, maxLength: 3 }),
  time: fc.nat(8),
  unit: fc.nat(7),
  channel: fc.nat(19),
})

const OUTCOMES = ['đạt', 'không đạt', 'cần xem lại']
const ACTS = ['receive', 'assign', 'examine', 'review', 'decide', 'transfer', 'return'] as const

/** Writes drawn trees as rows: first the tree, then ways that fit into it. */
class Writer {
  private count = 0
  private readonly draws = new Map<string, Draw>()
  /** Every id, for ways that cross the border of a branch. */
  private readonly ids: string[] = []

  constructor(private readonly shape: ProcessShape) {}

  table(trees: readonly Tree[]): readonly Row[] {
    const rows = trees.map((tree) => this.row(tree, false))
    this.route(rows, true, [])
    return rows
  }

  private row(tree: Tree, inCell: boolean): Row {
    if ('draw' in tree) {
      const id = `s${++this.count}`
      this.ids.push(id)
      this.draws.set(id, tree.draw)
      const { time, unit, channel } = tree.draw
      const only: Channel | undefined = channel === 0 ? 'online' : channel === 1 ? 'post' : undefined
      return {
        id,
        name: `Bước ${this.count}`,
        does: ACTS[this.count % ACTS.length] ?? 'other',
        ...(inCell ? {} : { within: this.time(time, unit) }),
        ...(only === undefined || this.count === 1 ? {} : { only: { channel: [only] } }),
      }
    }
    if ('rows' in tree) {
      const id = `k${++this.count}`
      const cell = tree.cell === 0 && !inCell
      const rows = tree.rows.map((row) => this.row(row, inCell || cell))
      return { id, rows, ...(cell ? { within: workingDays(3) } : {}) }
    }
    const id = `p${++this.count}`
    const branches = tree.branches.map((rows) => ({
      id: `n${++this.count}`,
      rows: rows.map((row) => this.row(row, inCell)),
    }))
    return { id, branches, ...(tree.needed === 1 ? { needed: 1 } : {}) }
  }

  private time(n: number, unit: number): Time {
    if (n === 0) return officeHours()
    if (this.shape.units !== true || unit > 3) return workingDays(n / 2)
    return [workingHours(n), calendarDays(n), days(n), workingDays(n)][unit] ?? workingDays(n)
  }

  /** Gives the steps of one region their ways; `before` are the deciding steps of the enclosing regions. */
  private route(rows: readonly Row[], isRoot: boolean, before: readonly Step[]): void {
    const region = flat(rows)
    const deciders = [...before]
    region.forEach((row, index) => {
      if (isParallel(row)) for (const branch of row.branches) this.route(branch.rows, false, deciders)
      if (isParallel(row) || isBlock(row)) return
      const draw = this.draws.get(row.id)
      if (draw === undefined) return
      const ids = region.map(({ id }) => id)
      const last = index === region.length - 1
      if (draw.kind < 4) {
        row.ways = this.ways(draw, ids, index, isRoot)
        if (!last) deciders.push(row)
      } else if (draw.kind === 4 && deciders.length > 0) this.read(row, draw, deciders, ids, index, isRoot)
      else if (this.shape.faulty === true && draw.kind === 5) row.ways = this.wrong(draw, ids, index)
    })
  }

  private ways(draw: Draw, ids: readonly string[], index: number, isRoot: boolean): Record<string, Way> {
    const ways: Record<string, Way> = { [OUTCOMES[0] ?? '']: 'next' }
    draw.outcomes.forEach((outcome, position) => {
      ways[OUTCOMES[position + 1] ?? ''] = this.way(outcome, ids, index, isRoot)
    })
    return ways
  }

  private way(
    { kind, at, again, atMost }: Draw['outcomes'][number],
    ids: readonly string[],
    index: number,
    isRoot: boolean,
  ): Way {
    const earlier = ids[at % (index + 1)] ?? 'next'
    const later = ids[index + 1 + (at % Math.max(ids.length - index - 1, 1))] ?? 'next'
    if (kind < 3) return 'next'
    if (kind === 3 && isRoot) return { end: 'refused' }
    if (kind < 6) return later
    if (kind === 6) return { supplement: earlier }
    const back = { backTo: earlier, time: again ? ('again' as const) : ('inside' as const) }
    return atMost === 0 ? back : { ...back, atMost }
  }

  private read(
    step: Step,
    draw: Draw,
    deciders: readonly Step[],
    ids: readonly string[],
    index: number,
    isRoot: boolean,
  ): void {
    const decider = deciders[draw.reads % deciders.length]
    if (decider?.ways === undefined) return
    const routed: Record<string, Way> = {}
    Object.entries(decider.ways).forEach(([outcome, way], position) => {
      if (typeof way !== 'string') return
      const at = draw.routed[position] ?? 0
      routed[outcome] =
        at % 3 === 0 ? this.way({ kind: at % 8, at, again: false, atMost: 1 }, ids, index, isRoot) : 'next'
    })
    step.after = { [decider.id]: routed }
    // Those that came past the deciding step go on.
    if (draw.reads % 2 === 0) step.ways = { xong: 'next' }
  }

  private wrong(draw: Draw, ids: readonly string[], index: number): Record<string, Way> {
    const at = draw.outcomes[0]?.at ?? 0
    const earlier = ids[at % (index + 1)] ?? 'next'
    if (draw.reads % 3 === 0) return {}
    if (draw.reads % 3 === 1) return { lại: { backTo: earlier, time: 'inside' } }
    return { đi: this.ids[at % this.ids.length] ?? 'next', tiếp: 'next' }
  }
}

/** Rows of one region: blocks dissolved, parallel rows kept. */
const flat = (rows: readonly Row[]): readonly Row[] => rows.flatMap((row) => (isBlock(row) ? flat(row.rows) : [row]))

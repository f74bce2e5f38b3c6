import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDays, days, workingDays, workingHours, type Amount, type Process, type Row, type Step } from 'tthc'
import { buildFlows } from '../../machines/build/build-flow.js'
import { budgetOf } from '../../machines/build/budget.js'
import { ownWaysOf, stepInUnit, type OwnWays } from '../../machines/build/own-ways.js'
import type { Budget, Proof } from '../../machines/build/proof.js'
import { isFaster } from '../../machines/build/time/faster.js'
import { placedRows } from '../../machines/check/rows.js'
import type { ProcessEntry } from '../../machines/model/corpus.js'
import { fits } from '../../machines/model/duration.js'
import type { Override } from '../../machines/model/process.js'
import { isBlock, isParallel, isStep, type Block } from '../../machines/model/step.js'
import { arbitraryProcess } from './arbitrary.js'
import { processOf, registers } from './fixtures/registers.js'

const RUNS = Number(process.env['TTHC_RUNS'] ?? 150)

/** How a step is made faster: not at all, or to a part of its time in some unit. */
interface Draw {
  kind: number
  part: number
  unit: number
}
const draws = fc.array(fc.record({ kind: fc.nat(2), part: fc.integer({ min: 1, max: 9 }), unit: fc.nat(7) }), {
  minLength: 1,
  maxLength: 12,
})

/** Bounds on every block, so that there is something to hold; a shared time stays as it is. */
const bounded = (rows: readonly Row[], bound: number): Row[] => {
  const inBlock = (block: Block): Block => ({
    ...block,
    ...(block.within === undefined ? { limit: workingDays(bound) } : {}),
    rows: bounded(block.rows, bound),
  })
  return rows.map((row) =>
    isBlock(row) ? inBlock(row) : isParallel(row) ? { ...row, branches: row.branches.map(inBlock) } : row,
  )
}

/** What the rule `override-unfounded` lets a unit set for itself. */
function promised(process: Process, all: readonly Draw[]): OwnWays {
  const faster = new Map<string, Amount>()
  placedRows(process.table ?? [], []).steps.forEach(({ row, blocks }, index) => {
    const { kind, part, unit } = all[index % all.length] ?? { kind: 0, part: 1, unit: 0 }
    const n = typeof row.within === 'object' && 'n' in row.within ? row.within.n : 3
    const units = [calendarDays, days, workingHours, workingDays]
    const own = (units[unit] ?? sameUnit(row))((n * part) / 10)
    if (kind > 0 && isFaster(own, row, blocks, process) === true) faster.set(row.id, own)
  })
  return { faster, post: new Map() }
}

const sameUnit =
  ({ within }: Step) =>
  (n: number): Amount =>
    typeof within === 'object' && 'n' in within ? { n, unit: within.unit } : workingDays(n)

function inUnit(rows: readonly Row[], own: OwnWays): Row[] {
  const inBlock = (block: Block): Block => ({ ...block, rows: inUnit(block.rows, own) })
  return rows.map((row) =>
    isBlock(row)
      ? inBlock(row)
      : isParallel(row)
        ? { ...row, branches: row.branches.map(inBlock) }
        : stepInUnit(row, own),
  )
}

const budgetsOf = (process: Process): Budget[] =>
  buildFlows(process, 0, registers, 'p').flows.map((flow) => budgetOf(process, 0, flow, registers))

const many = (returns: Proof['holdsForReturns']): number =>
  returns === 'unbounded' ? Infinity : returns === undefined ? -1 : returns

describe('a unit that makes steps faster', () => {
  it('makes no limit and no bound of a block worse, in whatever units, and no way longer', () => {
    let mended = 0
    let held = 0
    const property = fc.property(
      arbitraryProcess({ units: true }),
      draws,
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(undefined, 'working-day' as const, 'calendar-day' as const),
      (drawn, all, bound, reading) => {
        const process: Process = {
          ...drawn,
          table: bounded(drawn.table ?? [], bound),
          ...(reading === undefined ? {} : { reads: { day: reading, because: 'thử' } }),
        }
        const after = budgetsOf({ ...process, table: inUnit(process.table ?? [], promised(process, all)) })
        budgetsOf(process).forEach((before, flow) => {
          const pairs = [
            ...before.proofs.map((one, i) => [one, after[flow]?.proofs[i]] as const),
            ...before.blocks.map((one, i) => [one, after[flow]?.blocks[i]] as const),
          ]
          for (const [one, other] of pairs) {
            if (one.verdict === 'holds') expect(other?.verdict).toBe('holds')
            if (one.verdict === 'undecided') expect(other?.verdict).not.toBe('exceeds')
            if (one.verdict === 'holds') held++
            if (one.verdict === 'exceeds' && other?.verdict === 'holds') mended++
          }
          before.proofs.forEach(({ verdict, holdsForReturns }, i) => {
            if (verdict !== 'holds') return
            expect(many(after[flow]?.proofs[i]?.holdsForReturns)).toBeGreaterThanOrEqual(many(holdsForReturns))
          })
          const way = after[flow]?.worst.span
          expect(way === undefined ? undefined : fits(way, before.worst.span)).not.toBe(false)
        })
      },
    )
    fc.assert(property, { numRuns: RUNS })
    // A property that never sees a limit that holds, or one that is met only so, proves nothing.
    expect(held).toBeGreaterThan(RUNS / 10)
    expect(mended).toBeGreaterThan(RUNS / 100)
  })
  it('and no other: on its days, in the process that it names, the later of two for one step', () => {
    const process = processOf([{ id: 'a', name: 'A', does: 'receive', within: workingDays(3), by: 'intake-point' }])
    const entry: ProcessEntry = {
      id: 'cao-bang/thu@2025-11-01',
      slug: 'thu',
      fieldFolder: 'thu',
      file: 'thu.ts',
      value: process,
    }
    const override = (from: string, more: Partial<Override>) => ({
      file: 'x.ts',
      value: { unit: '01297', process: 'thu', effective: { from }, ...more },
    })
    const all = [
      override('2026-01-01', { faster: { a: workingDays(2) }, post: { a: { role: 'van-thu', at: 'ubnd-xa' } } }),
      override('2026-03-01', { faster: { a: workingDays(1) } }),
      override('2026-01-01', { unit: '01298', faster: { a: workingDays(0.5) } }),
      override('2026-01-01', { process: 'khac', faster: { a: workingDays(0.5) } }),
    ]
    const on = (day: string): (Step | undefined)[] =>
      (process.table ?? []).map((row) =>
        isStep(row) ? stepInUnit(row, ownWaysOf(all, '01297', entry, day)) : undefined,
      )
    expect(on('2025-12-31')).toEqual(process.table)
    expect(on('2026-02-01')).toMatchObject([{ within: workingDays(2), by: { role: 'van-thu' } }])
    expect(on('2026-03-01')).toMatchObject([{ within: workingDays(1), by: { role: 'van-thu' } }])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asPrinted, workingDays, type Process, type Row, type Step } from 'tthc'
import type { Change } from '../../machines/compare/change.js'
import { diffProcess } from '../../machines/compare/diff-process.js'
import { isBlock, isParallel, isStep } from '../../machines/model/step.js'
import { arbitraryProcess } from '../build/arbitrary.js'
import { sideOf } from './side.js'

const diff = (before: Process, after: Process): Change[] => diffProcess(sideOf(before), sideOf(after))
const runs = { numRuns: 2000 }

describe('what a comparison promises, on random processes', () => {
  it('finds nothing between a process and itself, however its text is laid out', () => {
    fc.assert(
      fc.property(arbitraryProcess(), (process) => {
        expect(diff(process, process)).toEqual([])
        expect(diff(process, rewritten(process))).toEqual([])
      }),
      runs,
    )
  })

  it('says of the way back what it says of the way there, with both sides swapped', () => {
    fc.assert(
      fc.property(arbitraryProcess(), arbitraryProcess(), (one, other) => {
        expect(tally(diff(other, one))).toEqual(tally(diff(one, other).map(inverse)))
      }),
      runs,
    )
  })

  it('reports a random edit, and nothing else; taking it back is its mirror image', () => {
    fc.assert(
      fc.property(arbitraryProcess(), fc.nat(), fc.constantFrom(...edits), (process, at, edit) => {
        const edited = edit.apply(process, at)
        fc.pre(edited !== undefined)
        const said = diff(process, edited.process)
        expect(
          said.map(({ kind, subject, facts }) => ({ kind, id: subject.id, facts: facts.map((f) => f.fact) })),
        ).toEqual([{ kind: edit.kind, id: edited.id, facts: edit.facts ?? said[0]?.facts.map((f) => f.fact) }])
        expect(tally(diff(edited.process, process))).toEqual(tally(said.map(inverse)))
      }),
      { numRuns: 200 },
    )
  })
})

/** The same values in other objects, with their keys the other way round. */
function rewritten<T>(value: T): T {
  if (Array.isArray(value)) return value.map((one: unknown) => rewritten(one)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value) as [string, unknown][]
  // The steps that `after` names are asked in the order in which they are written.
  return Object.fromEntries(
    entries.reverse().map(([key, part]) => [key, key === 'after' ? part : rewritten(part)]),
  ) as T
}

const SWAPPED = { added: 'removed', removed: 'added', changed: 'changed', moved: 'moved' } as const
const inverse = (change: Change): Change => ({
  ...change,
  kind: SWAPPED[change.kind],
  // A subject is named by its new id.
  subject: { ...change.subject, id: change.facts.find(({ fact }) => fact === 'id')?.before ?? change.subject.id },
  facts: change.facts.map(({ fact, name, before, after }) => ({
    fact,
    name,
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  })),
})

/** What was said, in an order of its own; which of two swapped rows moved is a matter of the side one stands on. */
function tally(changes: readonly Change[]): { said: string[]; moved: boolean } {
  const said = changes
    .filter(({ kind }) => kind !== 'moved')
    .map(({ kind, subject, facts }) =>
      JSON.stringify([kind, subject.id, facts.map((one) => JSON.stringify(one)).sort()]),
    )
  return { said: said.sort(), moved: changes.some(({ kind }) => kind === 'moved') }
}

interface Edit {
  kind: Change['kind']
  /** The facts that differ; absent: the step as a whole. */
  facts?: readonly string[]
  /** The process with the edit at one of its steps, and the id of what changed; undefined where there is nothing to edit. */
  apply(process: Process, at: number): { process: Process; id: string } | undefined
}

const setting = (fact: keyof Step, value: (step: Step) => unknown): Edit => ({
  kind: 'changed',
  facts: [fact],
  apply: (process, at) => onStep(process, at, (step) => [{ ...step, [fact]: value(step) }]),
})

const edits: readonly Edit[] = [
  setting('name', (step) => `${step.name} (đã sửa)`),
  setting('within', () => workingDays(99)),
  setting('by', () => asPrinted('Cơ quan khác')),
  setting('clock', () => 'stops'),
  setting('does', () => 'consult'),
  setting('ways', () => ({ 'kết quả mới': 'next' })),
  setting('needs', () => ['giay-moi']),
  {
    kind: 'removed',
    apply: (process, at) => onStep(process, at, () => []),
  },
  {
    kind: 'added',
    apply(process, at) {
      const added = onStep(process, at, (step) => [step, { id: 'moi', name: 'Việc hoàn toàn mới', does: 'other' }])
      return added && { ...added, id: 'moi' }
    },
  },
]

/** Replaces one step, wherever it stands. */
function onStep(process: Process, at: number, replace: (step: Step) => readonly Row[]) {
  const steps = stepsOf(process.table ?? [])
  const step = steps[at % steps.length]
  if (step === undefined) return undefined
  const visit = (rows: readonly Row[]): Row[] =>
    rows.flatMap((row): readonly Row[] => {
      if (isBlock(row)) return [{ ...row, rows: visit(row.rows) }]
      if (isParallel(row)) return [{ ...row, branches: row.branches.map((one) => ({ ...one, rows: visit(one.rows) })) }]
      return row.id === step.id ? replace(row) : [row]
    })
  return { process: { ...process, table: visit(process.table ?? []) }, id: step.id }
}

const stepsOf = (rows: readonly Row[]): Step[] =>
  rows.flatMap((row) => (isStep(row) ? [row] : isBlock(row) ? stepsOf(row.rows) : stepsOf(row.branches)))

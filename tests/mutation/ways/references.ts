import { edit, editFacts, isDoing, listAt, plainCases, put } from '../edit.js'
import { way, type Way } from '../way.js'

/** What is named and is not there, or is there twice; shapes that no flow can be made of. */
export const referenceWays: readonly Way[] = [
  way({
    id: 'decider-mistyped',
    does: 'a step is routed by a step that is not there',
    rule: 'step-unknown',
    *mutants({ process, steps }) {
      for (const placed of steps)
        yield {
          process: edit(process, placed, { ways: undefined, after: { 'khong-co-buoc-nay': { đạt: 'next' } } }),
          at: placed.row.id,
        }
    },
  }),
  way({
    id: 'decider-decides-nothing',
    does: 'a step is routed by the step above, which has no ways',
    rule: 'after-unknown',
    *mutants(view) {
      for (const { steps } of plainCases(view))
        for (const [i, placed] of steps.entries()) {
          const above = steps[i - 1]
          if (above !== undefined)
            yield {
              process: edit(view.process, placed, { after: { [above.row.id]: { đạt: 'next' } } }),
              at: placed.row.id,
            }
        }
    },
  }),
  way({
    id: 'outcome-misspelt',
    does: 'a step is routed by an outcome that the step above words otherwise',
    rule: 'way-dead',
    *mutants(view) {
      for (const { steps } of plainCases(view))
        for (const [i, placed] of steps.entries()) {
          const above = steps[i - 1]
          if (above === undefined) continue
          const decided = edit(view.process, above, { ways: { đạt: 'next', 'chưa đạt': 'next' } })
          const after = { [above.row.id]: { đạt: 'next', 'chưa đạt': 'next', 'không đạt': 'next' } }
          yield { process: put(decided, [...placed.path, 'after'], after), at: placed.row.id }
        }
    },
  }),
  way({
    id: 'branch-left',
    does: 'two rows are put side by side, and the first goes on without waiting for the second',
    rule: 'branch-crossed',
    *mutants(view) {
      for (const { steps } of plainCases(view))
        for (const [i, placed] of steps.entries()) {
          const [next, target] = [steps[i + 1], steps[i + 2]]
          if (next === undefined || target === undefined) continue
          const [here, there] = [listAt(view.process, placed.path), listAt(view.process, next.path)]
          if (here.at.join('/') !== there.at.join('/')) continue
          const leaving = { ...placed.row, ways: { xong: target.row.id } }
          const branches = [leaving, next.row].map((row) => ({ id: `nhanh-${row.id}`, rows: [row] }))
          const rows = here.rows.flatMap((row, j) =>
            j === here.index ? [{ id: 'song-song', branches }] : j === there.index ? [] : [row],
          )
          yield { process: put(view.process, here.at, rows), at: placed.row.id }
        }
    },
  }),
  way({
    id: 'target-copied',
    does: 'a way leads to an id that two rows have',
    rule: 'target-ambiguous',
    *mutants(view) {
      for (const { steps } of plainCases(view))
        for (const [i, placed] of steps.entries()) {
          const [next, other] = [steps[i + 1], steps[i + 2]]
          if (next === undefined || other === undefined) continue
          const copied = edit(view.process, other, { id: next.row.id })
          yield { process: put(copied, [...placed.path, 'ways'], { xong: next.row.id }), at: placed.row.id }
        }
    },
  }),
  way({
    id: 'limit-outcome-mistyped',
    does: 'a limit holds for an outcome that the step does not have',
    rule: 'outcome-unknown',
    *mutants({ process, steps }) {
      for (const { row } of steps) {
        const limits = [
          { time: { n: 30, unit: 'working-day' as const }, outcome: { step: row.id, is: 'phải xác minh' } },
        ]
        yield { process: editFacts(process, { limits }), at: row.id }
      }
    },
  }),
  way({
    id: 'form-mistyped',
    does: 'the result is made by a form that no register knows',
    rule: 'form-unknown',
    *mutants({ process }) {
      const results = [{ id: 'ket-qua', name: 'Kết quả', form: 'mau-khong-co' as never }]
      yield { process: editFacts(process, { results }), path: ['form'] }
    },
  }),
  way({
    id: 'province-mistyped',
    does: 'the province is mistyped',
    rule: 'province-unknown',
    *mutants({ process }) {
      yield { process: { ...process, province: `${process.province}z` }, path: ['province'] }
    },
  }),
  way({
    id: 'table-beside-cases',
    does: 'a table is left beside the cases',
    rule: 'table-and-cases',
    *mutants({ process, cases }) {
      const [first] = cases
      if (first === undefined) return
      yield process.cases === undefined
        ? { process: { ...process, cases: [first.case] }, path: ['cases'] }
        : { process: { ...process, table: first.case.table }, path: ['cases'] }
    },
  }),
  way({
    id: 'title-lost',
    does: 'a step loses its title',
    rule: 'schema',
    *mutants({ process, steps }) {
      for (const placed of steps) yield { process: edit(process, placed, { name: undefined }), path: placed.path }
    },
  }),
  way({
    id: 'intake-lost',
    does: 'the first step examines a dossier that nobody has taken in',
    rule: 'intake-not-one',
    *mutants(view) {
      for (const { steps } of plainCases(view)) {
        const [first] = steps
        if (first !== undefined && isDoing(first, 'receive'))
          yield { process: edit(view.process, first, { does: 'examine' }), at: first.row.id }
      }
    },
  }),
  way({
    id: 'intake-twice',
    does: 'the counter takes the same dossier in a second time',
    rule: 'intake-not-one',
    *mutants(view) {
      for (const { steps } of plainCases(view)) {
        const [first, second] = steps
        if (first?.row.by === undefined || second === undefined) continue
        if (!isDoing(first, 'receive') || isDoing(first, 'transfer', 'wait', 'consult')) continue
        if (first.blocks.at(-1)?.office !== second.blocks.at(-1)?.office) continue
        yield { process: edit(view.process, second, { does: 'receive', by: first.row.by }), at: second.row.id }
      }
    },
  }),
]

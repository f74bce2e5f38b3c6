import { plainCases, edit, listAt, put } from '../edit.js'
import { way, type Way } from '../way.js'

/** Breaks of the order of steps: what the structural rules must find. */
export const flowWays: readonly Way[] = [
  way({
    id: 'target-mistyped',
    does: 'a way leads to a step that is not there',
    rule: 'target-unknown',
    *mutants({ process, steps }) {
      for (const placed of steps)
        yield {
          process: edit(process, placed, {
            ways: { ...placed.row.ways, 'chuyển nhầm': 'khong-co-buoc-nay' },
            after: undefined,
          }),
          path: [...placed.path, 'ways'],
        }
    },
  }),
  way({
    id: 'way-redirected-back',
    does: 'a step goes on to an earlier step as if it came later',
    rule: 'jump-backwards',
    *mutants(view) {
      for (const { steps } of plainCases(view))
        for (const [i, placed] of steps.entries()) {
          const earlier = steps[i - 1]
          if (earlier === undefined) continue
          yield {
            process: edit(view.process, placed, { ways: { đạt: 'next', 'không đạt': earlier.row.id } }),
            at: placed.row.id,
          }
        }
    },
  }),
  way({
    id: 'return-to-later',
    does: 'a dossier is returned to a step that comes later',
    rule: 'return-forwards',
    *mutants(view) {
      for (const { steps } of plainCases(view))
        for (const [i, placed] of steps.entries()) {
          const later = steps[i + 1]
          if (later === undefined) continue
          const ways = { đạt: 'next', 'trả lại': { backTo: later.row.id, time: 'inside' as const } }
          yield { process: edit(view.process, placed, { ways }), at: placed.row.id }
        }
    },
  }),
  way({
    id: 'way-redirected-over',
    does: 'a step goes over the next one, which nothing leads to any more',
    rule: 'step-unreachable',
    *mutants(view) {
      for (const { steps } of plainCases(view))
        for (const [i, placed] of steps.entries()) {
          const [over, target] = [steps[i + 1], steps[i + 2]]
          if (over === undefined || target === undefined) continue
          yield { process: edit(view.process, placed, { ways: { xong: target.row.id } }), at: over.row.id }
        }
    },
  }),
  way({
    id: 'ways-alike',
    does: 'two ways of a step are called the same but for the accents',
    rule: 'outcome-duplicate',
    *mutants(view) {
      for (const { steps } of plainCases(view))
        for (const placed of steps)
          yield {
            process: edit(view.process, placed, { ways: { 'đồng ý': 'next', 'dong y': 'next' } }),
            at: placed.row.id,
          }
    },
  }),
  way({
    id: 'end-lost',
    does: 'the last step only sends back, so that no dossier ever ends',
    rule: 'end-unreachable',
    *mutants(view) {
      for (const { steps } of plainCases(view)) {
        const [first, last] = [steps[0], steps.at(-1)]
        if (first === undefined || last === undefined || first === last) continue
        yield { process: edit(view.process, last, { ways: { 'chưa xong': { backTo: first.row.id, time: 'inside' } } }) }
      }
    },
  }),
  way({
    id: 'id-copied',
    does: 'a row is copied and its id is left',
    rule: 'id-duplicate',
    *mutants(view) {
      for (const { steps } of plainCases(view))
        for (const [i, placed] of steps.entries()) {
          const before = steps[i - 1]
          if (before !== undefined)
            yield { process: edit(view.process, placed, { id: before.row.id }), at: before.row.id }
        }
    },
  }),
  way({
    id: 'rows-lost',
    does: 'the rows of a phase are lost',
    rule: 'rows-empty',
    *mutants({ process, cases }) {
      for (const { row, path } of cases.flatMap(({ rows }) => rows))
        if (row.rows !== undefined) yield { process: put(process, [...path, 'rows'], []), path }
    },
  }),
  way({
    id: 'rows-swapped',
    does: 'two rows with counted labels change places',
    rule: 'label-out-of-order',
    *mutants(view) {
      for (const { steps } of plainCases(view))
        for (const [i, placed] of steps.entries()) {
          const next = steps[i + 1]
          if (
            next === undefined ||
            !isCounted(placed.row.no) ||
            !isCounted(next.row.no) ||
            placed.row.no === next.row.no
          )
            continue
          const [here, there] = [listAt(view.process, placed.path), listAt(view.process, next.path)]
          if (here.at.join('/') !== there.at.join('/')) continue
          const rows = here.rows.map((row, j) => (j === here.index ? next.row : j === there.index ? placed.row : row))
          yield { process: put(view.process, here.at, rows) }
        }
    },
  }),
  way({
    id: 'label-copied',
    does: 'a row keeps the label of the row above',
    rule: 'label-duplicate',
    *mutants(view) {
      for (const { steps } of plainCases(view))
        for (const [i, placed] of steps.entries()) {
          const before = steps[i - 1]
          if (
            before === undefined ||
            !isCounted(before.row.no) ||
            !isCounted(placed.row.no) ||
            before.row.no === placed.row.no
          )
            continue
          if (before.blocks.at(-1) !== placed.blocks.at(-1)) continue
          yield { process: edit(view.process, placed, { no: before.row.no }) }
        }
    },
  }),
]

const isCounted = (label: string | undefined): boolean => label !== undefined && /^(Bước |B)?\d+$/.test(label)

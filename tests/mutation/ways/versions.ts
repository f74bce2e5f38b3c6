import { shiftDay } from '../../../machines/model/day.js'
import type { National } from '../../../machines/model/national.js'
import type { Process } from '../../../machines/model/process.js'
import { put } from '../edit.js'
import { way, type Way } from '../way.js'

/** What disagrees with another definition: the record, a former version, an acceptance that answers for nothing. */
export const versionWays: readonly Way[] = [
  way({
    id: 'name-not-as-recorded',
    does: 'the national record has the procedure under another name',
    rule: 'facts-differ-from-record',
    *mutants({ process }) {
      yield* recorded(process, 'name', (facts) => ({ name: `${facts.name} (sửa đổi)` }))
    },
  }),
  way({
    id: 'levels-not-as-recorded',
    does: 'the national record has the procedure at another level',
    rule: 'facts-differ-from-record',
    *mutants({ process }) {
      yield* recorded(process, 'levels', ({ levels }) =>
        levels === undefined ? undefined : { levels: levels.includes('bo') ? ['xa'] : ['bo'] },
      )
    },
  }),
  way({
    id: 'days-between-versions',
    does: 'the former version ends a week before this one begins',
    rule: 'version-gap',
    *mutants({ process }) {
      yield { process, former: endingOn(process, shiftDay(process.effective.from, -8)), path: ['effective', 'from'] }
    },
  }),
  way({
    id: 'former-version-kept',
    does: 'the former version ends on the day on which this one begins',
    rule: 'version-overlap',
    *mutants({ process }) {
      yield { process, former: endingOn(process, process.effective.from), path: ['effective', 'to'] }
    },
  }),
  way({
    id: 'acceptance-left',
    does: 'a defect was mended and its acceptance is left',
    rule: 'acceptance-stale',
    or: 'actor-missing',
    *mutants({ process, steps }) {
      for (const { row } of steps) {
        const left = {
          rule: 'actor-missing',
          at: row.id,
          because: 'Bảng để trống cột Trách nhiệm',
          decidedBy: 'Phòng Kiểm soát thủ tục hành chính',
          document: 'Công văn rà soát',
        }
        yield { process: { ...process, accepts: [...(process.accepts ?? []), left] }, at: row.id }
      }
    },
  }),
]

/** The same facts copied from the record, but for one. */
function* recorded(process: Process, key: string, other: (facts: National) => Partial<National> | undefined) {
  for (const [i, facts] of process.of.entries()) {
    const change = other(facts)
    if (facts.code === undefined || change === undefined) continue
    const { uncollated: _, ...ours } = facts
    yield {
      process: put(process, ['of', i], ours),
      record: { ...facts, ...change, uncollated: true },
      path: [key],
    }
  }
}

const endingOn = (process: Process, to: string): Process => ({
  ...process,
  effective: { from: shiftDay(process.effective.from, -90), to },
})

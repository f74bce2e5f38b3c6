import type { ProcessEntry, Sourced } from '../../model/corpus.js'
import type { Override } from '../../model/process.js'
import type { Day } from '../../model/register.js'
import type { ProvinceRecords, Unit } from '../../model/unit.js'
import { compare } from '../../model/words.js'
import { Carrying } from './carried.js'

/** A process that a unit carries out, and the first day on which it does. */
export interface Task<P> {
  process: P
  from: Day
}

/** What each version of a unit carries out, by first day; units that carry out nothing are left out. */
export function tasksOf<P extends { entry: ProcessEntry }>(
  records: ProvinceRecords,
  overrides: readonly Sourced<Override>[],
  processes: readonly P[],
): { unit: Unit; tasks: readonly Task<P>[] }[] {
  const carrying = new Carrying(records, overrides)
  return records.units.flatMap(({ value: unit }) => {
    const tasks = processes.flatMap((process) => {
      const days = carrying.carriedBy(unit, process.entry).map(({ period }) => period.from)
      const [from] = days.sort(compare)
      return from === undefined ? [] : [{ process, from }]
    })
    return tasks.length === 0 ? [] : [{ unit, tasks: tasks.sort((a, b) => compare(a.from, b.from)) }]
  })
}

import type { Period } from '../../model/register.js'
import { Availability } from './availability.js'
import { Carrying } from './carried.js'
import type { StaffingInput } from './matrix.js'
import { hull } from './periods.js'
import { Requirements, type Met } from './requirements.js'
import type { StaffedCase, StaffedProcess, StaffedStep } from './staffed.js'

/** A step that falls to some posts, over all units for which it does. */
export interface Work {
  process: StaffedProcess
  case: StaffedCase
  step: StaffedStep
  /** `<unit>/<office>/<role>`, one of which does it. */
  posts: readonly string[]
  period: Period
  /** How it is manned in that period. */
  met: Met
  /** Codes of the units whose dossiers these are. */
  units: ReadonlySet<string>
}

/** Every step that falls to a wanted post, in the order of processes and steps. */
export function workOf(input: StaffingInput, isWanted: (post: string) => boolean): Work[] {
  const { province, records, overrides, processes } = input
  const units = records.units.map(({ value }) => value)
  const requirements = new Requirements(province, units, new Availability(records))
  const carrying = new Carrying(records, overrides)
  const found = new Map<string, Omit<Work, 'units'> & { units: Set<string> }>()
  for (const process of processes)
    for (const unit of units)
      for (const { period, posts } of carrying.carriedBy(unit, process.entry))
        for (const one of process.cases)
          for (const step of one.steps) {
            const own = posts[step.step.id]
            for (const need of own === undefined ? (step.needs ?? []) : [[own]]) {
              const asked = requirements.resolve(need, unit)
              if (typeof asked === 'string' || !asked.posts.some(isWanted)) continue
              const key = [process.entry.id, one.id, step.step.id, ...asked.posts].join(' ')
              const known = found.get(key)
              const all = known === undefined ? period : hull(known.period, period)
              const places = (known?.units ?? new Set<string>()).add(unit.code)
              const met = asked.metIn(all)
              found.set(key, { process, case: one, step, posts: asked.posts, period: all, met, units: places })
            }
          }
  return [...found.values()]
}

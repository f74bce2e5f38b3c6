import { lastDay, scheduleOf, type PlanDate, type ScheduledTask } from '../../machines/build/plan.js'
import { daysBetween, shiftDay } from '../../machines/model/day.js'
import type { Plan, Rollout } from '../../machines/model/plan.js'
import type { Day } from '../../machines/model/register.js'
import { compare, printDay } from '../../machines/model/words.js'

/** What is due on one day: a task, or one wave of it. */
export interface PlanLine {
  id: string
  /** Absent: no day is known, for the reason in `open`. */
  last?: Day
  at?: string
  open?: string
  /** The first day on which it can be worked at: the day after what it needs is due. */
  from?: Day
  /** It is due before, or together with, something that it needs. */
  squeezed: boolean
  who?: string
  text: string
  systems: readonly string[]
  lead: readonly string[]
  coordinators: readonly string[]
  needs: readonly string[]
  depth: number
}
export interface PlanFilter {
  /** Only tasks about this system. */
  system?: string
  /** Only what a body leads whose name holds this text. */
  lead?: string
  /** Only what is due from `asOf` on, within so many days. */
  within?: number
  asOf: Day
}

/** The tasks of a plan by the day on which they are due; those without a day at the end, in printed order. */
export function planLines(plan: Plan, rollout: Rollout | undefined, filter: PlanFilter): PlanLine[] {
  const schedule = scheduleOf(plan, rollout)
  const lines = schedule.tasks.flatMap((one) =>
    one.dates.length === 0
      ? [lineOf(one, undefined, schedule.byId, rollout)]
      : one.dates.map((date) => lineOf(one, date, schedule.byId, rollout)),
  )
  const wanted = filter.lead?.toLowerCase()
  return lines
    .filter(
      ({ last, systems, lead }) =>
        (filter.system === undefined || systems.includes(nameOf(filter.system, rollout))) &&
        (wanted === undefined || lead.some((body) => body.toLowerCase().includes(wanted))) &&
        (filter.within === undefined || (last !== undefined && isWithin(last, filter.asOf, filter.within))),
    )
    .sort((one, other) => compare(one.last ?? '9999', other.last ?? '9999') || one.depth - other.depth)
}

/** How far a day is, in words: 'còn 3 ngày'. */
export function distance(day: Day, asOf: Day): string {
  const days = daysBetween(asOf, day)
  return days === 0 ? 'hôm nay' : days > 0 ? `còn ${days} ngày` : `đã qua ${-days} ngày`
}

/** The day as people read it, with its printed hour: '30/6/2025 (24:00)'. */
export const dayWords = ({ last, at, open }: PlanLine): string =>
  last === undefined ? `không có ngày: ${open ?? ''}` : `${printDay(last)}${at === undefined ? '' : ` (${at})`}`

function lineOf(
  one: ScheduledTask,
  date: PlanDate | undefined,
  byId: ReadonlyMap<string, ScheduledTask>,
  rollout: Rollout | undefined,
): PlanLine {
  const { task, systems, depth, open } = one
  const wave = date === undefined ? -1 : one.dates.indexOf(date)
  const needed = (task.needs ?? []).flatMap((id) => {
    const need = byId.get(id)
    // Waves follow waves: the second waits for the second, not for the last.
    const last = need?.dates.length === one.dates.length ? need.dates[wave]?.last : need && lastDay(need)
    return last ?? []
  })
  const after = needed.sort(compare).at(-1)
  const squeezed = date !== undefined && after !== undefined && after >= date.last
  return {
    id: task.id,
    ...(date === undefined ? { open: open ?? '' } : { last: date.last }),
    ...(date?.at !== undefined && { at: date.at }),
    ...(after !== undefined && !squeezed && { from: shiftDay(after, 1) }),
    squeezed,
    ...(date?.wave && { who: date.wave.who }),
    text: task.text,
    systems: systems.map((id) => nameOf(id, rollout)),
    lead: task.lead,
    coordinators: task.coordinators,
    needs: task.needs ?? [],
    depth,
  }
}

const nameOf = (system: string, rollout: Rollout | undefined): string => rollout?.systems[system]?.name ?? system

const isWithin = (day: Day, asOf: Day, days: number): boolean => day >= asOf && daysBetween(asOf, day) <= days

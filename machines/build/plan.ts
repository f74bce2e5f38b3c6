import type { Path } from '../model/corpus.js'
import { shiftDay } from '../model/day.js'
import type {
  Plan,
  PlanAct,
  PlanAnchor,
  PlanDeadline,
  PlanSection,
  PlanTask,
  PlanWave,
  Rollout,
} from '../model/plan.js'
import type { Day } from '../model/register.js'

/** A day on which a task, or one wave of it, must be done at the latest. */
export interface PlanDate {
  last: Day
  /** The hour, where one is printed; '24:00' is the end of the day. */
  at?: string
  wave?: PlanWave
}
/** A task with its place in the plan and the days that its deadline comes to. */
export interface ScheduledTask {
  task: PlanTask
  section: PlanSection
  path: Path
  systems: readonly string[]
  /** In order; empty where no day is known. */
  dates: readonly PlanDate[]
  /** Why no day is known, in Vietnamese. */
  open?: string
  /** Length of the longest chain of tasks that must be done before it. */
  depth: number
}
/** The tasks of a plan in printed order, and what hangs together by need. */
export interface PlanSchedule {
  tasks: readonly ScheduledTask[]
  byId: ReadonlyMap<string, ScheduledTask>
  /** A chain of needs that comes back to its beginning. */
  cycle?: readonly string[]
}

/** Brings every deadline of a plan to days, as far as the days of events are known, and orders the tasks by need. */
export function scheduleOf(plan: Plan, rollout: Rollout | undefined): PlanSchedule {
  const placed = plan.sections.flatMap((section, s) =>
    section.tasks.map((task, t) => ({
      task,
      section,
      path: ['sections', s, 'tasks', t],
      systems: task.systems ?? (section.system === undefined ? [] : [section.system]),
      ...datesOf(task.due, rollout),
    })),
  )
  const known = new Map(placed.map(({ task }) => [task.id, task]))
  const { depths, cycle } = depthsOf(known)
  const tasks = placed.map((one): ScheduledTask => ({ ...one, depth: depths.get(one.task.id) ?? 0 }))
  return { tasks, byId: new Map(tasks.map((one) => [one.task.id, one])), ...(cycle && { cycle }) }
}

/** The first and the last day of a task; `undefined` where no day is known. */
export const firstDay = ({ dates }: ScheduledTask): Day | undefined => dates[0]?.last
export const lastDay = ({ dates }: ScheduledTask): Day | undefined => dates.at(-1)?.last

/** Tasks that do something with one system. */
export const tasksOf = ({ tasks }: PlanSchedule, system: string, act: PlanAct): ScheduledTask[] =>
  tasks.filter(({ task, systems }) => systems.includes(system) && task.does?.includes(act) === true)

/** Systems that a plan speaks of, in printed order. */
export const systemsOf = ({ tasks }: PlanSchedule): string[] => [...new Set(tasks.flatMap(({ systems }) => systems))]

/** The day of an event and so many days; `undefined` where the event has no known day. */
export function dayOfAnchor({ event, days }: PlanAnchor, rollout: Rollout | undefined): Day | undefined {
  const on = rollout?.events[event]?.on
  return on === undefined ? undefined : shiftDay(on, days)
}

/** A deadline in days; a bound "before" excludes the printed day. */
function datesOf(due: PlanDeadline | undefined, rollout: Rollout | undefined): Pick<ScheduledTask, 'dates' | 'open'> {
  if (due === undefined) return { dates: [], open: 'văn bản không ghi thời hạn' }
  switch (due.kind) {
    case 'day': {
      const last = due.bound === 'before' ? shiftDay(due.date, -1) : due.date
      return { dates: [{ last, ...(due.at !== undefined && { at: due.at }) }] }
    }
    case 'month':
      return { dates: [{ last: lastOfMonth(due.month) }] }
    case 'waves': {
      const back = due.bound === 'before' ? -1 : 0
      return { dates: due.waves.map((wave) => ({ last: shiftDay(wave.date, back), wave })) }
    }
    case 'recurring':
      return { dates: [], open: 'việc làm định kỳ, văn bản không ghi chu kỳ' }
    case 'event': {
      if (due.bound === 'after') return { dates: [], open: 'việc làm sau mốc, văn bản không ghi hạn' }
      const day = dayOfAnchor(due, rollout)
      if (day === undefined)
        return { dates: [], open: `chưa biết ngày ${rollout?.events[due.event]?.name ?? due.event}` }
      return { dates: [{ last: due.bound === 'before' ? shiftDay(day, -1) : day }] }
    }
  }
}

function lastOfMonth(month: string): Day {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
  return shiftDay(`${next}-01`, -1)
}

/** Longest chains by need, each task once. A chain that comes back is cut where it does, and kept for the rule. */
function depthsOf(tasks: ReadonlyMap<string, PlanTask>): { depths: Map<string, number>; cycle?: string[] } {
  const depths = new Map<string, number>()
  const open: string[] = []
  let cycle: string[] | undefined
  const visit = (id: string): number => {
    const done = depths.get(id)
    if (done !== undefined) return done
    if (open.includes(id)) {
      cycle ??= [...open.slice(open.indexOf(id)), id]
      return 0
    }
    open.push(id)
    const depth = (tasks.get(id)?.needs ?? []).reduce(
      (deepest, need) => (tasks.has(need) ? Math.max(deepest, visit(need) + 1) : deepest),
      0,
    )
    open.pop()
    depths.set(id, depth)
    return depth
  }
  for (const id of tasks.keys()) visit(id)
  return cycle === undefined ? { depths } : { depths, cycle }
}

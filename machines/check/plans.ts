import { lastDay, type PlanSchedule, type ScheduledTask } from '../build/plan.js'
import { addTo } from '../model/group-by.js'
import { printDay } from '../model/words.js'

/** A task by its number and the beginning of its words: 'II.3.d (Các sở, ban, ngành có liên quan điều chỉnh…)'. */
export const taskWords = ({ task }: Pick<ScheduledTask, 'task'>): string => `${task.id} (${beginning(task.text)})`

/** The latest day of a task: 'chậm nhất ngày 19/6/2025', or why there is none. */
export const dueWords = (scheduled: ScheduledTask): string => {
  const day = lastDay(scheduled)
  return day === undefined ? (scheduled.open ?? 'chưa rõ thời hạn') : `chậm nhất ngày ${printDay(day)}`
}

/** Enough of a text to know it again, cut between words. */
const beginning = (text: string): string => {
  const [first = ''] = text.split(/[;(]/)
  const plain = first.trim().replace(/\.$/, '')
  return plain.length <= 80 ? plain : `${plain.slice(0, 80).replace(/\s+\S*$/, '')}…`
}

/** Things that several tasks make, each with those tasks. */
export function makersOf({ tasks }: PlanSchedule): [thing: string, makers: readonly ScheduledTask[]][] {
  const makers = new Map<string, ScheduledTask[]>()
  for (const one of tasks) for (const thing of one.task.gives ?? []) addTo(makers, thing, one)
  return [...makers].filter(([, all]) => all.length > 1)
}

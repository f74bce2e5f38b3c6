import {
  addSpans,
  compareSpans,
  NO_TIME,
  parseTime,
  readSpan,
  spanOf,
  type Span,
} from '../../machines/model/duration.js'
import { slug } from '../../machines/model/words.js'
import { isAmount, type Time, type Reading } from '../../machines/model/time.js'
import type { Block, Row, Step } from '../../machines/model/step.js'

interface Appointment {
  title: string
  limit: Time
}

/** 'Hẹn lần 1: không quá 08 ngày làm việc' → its title and its bound; `undefined` where there is no bound in it. */
export function parseAppointment(text: string): Appointment | undefined {
  const [, title, bound] = /^([^:]+):\s*(.+)$/.exec(text.trim()) ?? []
  const limit = bound === undefined ? undefined : parseTime(bound)
  return title === undefined || limit === undefined || !isAmount(limit) ? undefined : { title: title.trim(), limit }
}

/**
 * Puts the steps under the appointments whose bounds they add up to. A row in which the clock stops and that stands
 * between two appointments belongs to neither. `undefined` where the times add up in no way or in more than one.
 */
export function underAppointments(
  steps: readonly Step[],
  appointments: readonly Appointment[],
  reading: Reading | undefined,
): Row[] | undefined {
  const divisions = divide(steps, appointments, reading)
  const [only] = divisions
  return divisions.length === 1 && only ? only : undefined
}

function divide(steps: readonly Step[], appointments: readonly Appointment[], reading: Reading | undefined): Row[][] {
  const [appointment, ...later] = appointments
  if (appointment === undefined) return steps.every(isUntimed) ? [[...steps]] : []
  const waits = leadingWaits(steps)
  const rest = steps.slice(waits.length)
  const bound = readSpan(spanOf(appointment.limit), reading)
  const divisions: Row[][] = []
  for (let end = 1; end <= rest.length; end++) {
    const mine = rest.slice(0, end)
    // A wait between two appointments belongs to neither; the last appointment takes all that is left.
    if (later.length > 0 ? mine.at(-1)?.clock === 'stops' : end < rest.length) continue
    if (compareSpans(sum(mine, reading), bound) !== 'equal') continue
    for (const division of divide(rest.slice(end), later, reading)) {
      divisions.push([...waits, toBlock(appointment, mine), ...division])
    }
  }
  return divisions
}

const toBlock = ({ title, limit }: Appointment, rows: readonly Step[]): Block => ({
  id: slug(title),
  title,
  limit,
  rows,
})

function leadingWaits(steps: readonly Step[]): readonly Step[] {
  const first = steps.findIndex((step) => step.clock !== 'stops')
  return steps.slice(0, first === -1 ? steps.length : first)
}

const isUntimed = (step: Step): boolean => !isAmount(step.within)
const sum = (steps: readonly Step[], reading: Reading | undefined): Span =>
  steps.reduce((total, step) => addSpans(total, readSpan(spanOf(step.within), reading)), NO_TIME)

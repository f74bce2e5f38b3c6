import type { Calendar, Moment } from '../model/calendar.js'
import type { ClockStart } from '../model/national.js'
import type { PolicyChoice } from '../model/process.js'
import type { PolicyEntry } from '../model/registry.js'
import { isAmount, type Time, type Reading } from '../model/time.js'

/** A dossier that is taken in, and what its appointment depends on. */
export interface Intake {
  /** When it was received, full and correct. */
  received: Moment
  limit: Time
  starts?: ClockStart
  /** The result is given at once. */
  isImmediate?: boolean
  /** When the body that decides received it, where it was taken in elsewhere. */
  handedOver?: Moment
  /** How the process reads bare "ngày". */
  day?: Reading
  cutoff?: Cutoff
}
/** The 15:00 rule: what is received from that hour on counts as received when offices next open. */
export interface Cutoff {
  rule: NonNullable<PolicyChoice['cutoff']>
  at: string
}

/** Why no day can be named. */
export type Unnamed = 'no-limit' | 'reading' | 'beyond-calendar' | 'not-handed-over' | 'starts-later'

export type Appointment =
  | {
      /** The moment from which the limit is counted. */
      starts: Moment
      due: Moment
      /** All days off between were compared with their announcement. */
      isVerified: boolean
    }
  | { unnamed: Unnamed }

/** The cutoff that holds for a process: its own choice, otherwise its regime's. */
export function cutoffOf(choice: PolicyChoice, policy: PolicyEntry | undefined): Cutoff | undefined {
  const rule = choice.cutoff ?? policy?.cutoff
  return rule === undefined || policy?.cutoffAt === undefined ? undefined : { rule, at: policy.cutoffAt }
}

/** When the result is to be ready (docs/semantics.md §6, The appointment). */
export function appointmentOf(calendar: Calendar, intake: Intake): Appointment {
  const { limit, isImmediate = false, day } = intake
  const starts = clockStart(calendar, intake)
  if (starts === undefined) return { unnamed: 'beyond-calendar' }
  if (typeof starts === 'object') return starts
  if (!isImmediate) {
    if (!isAmount(limit)) return { unnamed: 'no-limit' }
    if (limit.unit === 'day' && day === undefined) return { unnamed: 'reading' }
  }
  const due = isImmediate ? endOfDay(calendar, starts) : calendar.add(starts, limit, day)
  if (due === undefined) return { unnamed: 'beyond-calendar' }
  return { starts, due, isVerified: calendar.isVerified(starts.slice(0, 10), due.slice(0, 10)) }
}

/** From when the limit is counted; the day itself is never counted (the calendar begins with the next working day). */
function clockStart(calendar: Calendar, intake: Intake): Moment | { unnamed: Unnamed } | undefined {
  const { starts = 'full-receipt', handedOver, cutoff } = intake
  if (typeof starts === 'object') return { unnamed: 'starts-later' }
  if (starts === 'competent-body' && handedOver === undefined) return { unnamed: 'not-handed-over' }
  const received = starts === 'competent-body' ? (handedOver ?? intake.received) : intake.received
  const works = calendar.isWorkingDay(received.slice(0, 10))
  if (works === undefined) return undefined
  const isLate = cutoff?.rule === 'next-day' && received.slice(11) >= cutoff.at
  return works && !isLate && starts !== 'next-working-day' ? received : opening(calendar, received)
}

/** When offices open on the next working day. */
function opening(calendar: Calendar, after: Moment): Moment | undefined {
  const next = calendar.addWorkingDays(after, 1)
  return next && calendar.addWorkingHours(`${next.slice(0, 10)}T00:00`, 0)
}

/** When offices close on a day: eight working hours after they open. */
const endOfDay = (calendar: Calendar, moment: Moment): Moment | undefined =>
  calendar.addWorkingHours(`${moment.slice(0, 10)}T00:00`, 8)

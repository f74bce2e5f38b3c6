import type { Day } from './register.js'

/*
 * A roll-out plan: what a province's document asks of the shared systems before units are reorganised. It is kept as it
 * was issued, contradictions included; what a rule may reason about stands beside the printed words.
 */

/** What a task does with a system, where its words say so. The rules compare stages; the words are for people. */
export type PlanAct =
  | 'list'
  | 'set-up'
  | 'rights'
  | 'approve'
  | 'load'
  | 'legal'
  | 'content'
  | 'backup'
  | 'trial'
  | 'stabilise'
  | 'go-live'
  | 'switch-off'
  | 'archive'
  | 'store'
  | 'hand-over'
  | 'register'
  | 'issue'

/** Levels of government in a wave of accounts; `huyen` is no more since 1/7/2025 and still stands in documents. */
export type PlanLevel = 'xa' | 'huyen' | 'tinh'

/** Whose turn it is in a wave of accounts. */
export type WaveGroup = 'organisation' | 'leader' | 'head' | 'staff'

/** Days counted from an event: negative is before it, 0 at once. */
export interface PlanAnchor {
  event: string
  days: number
}
/** One wave of a deadline: who is served until when. */
export interface PlanWave {
  who: string
  date: Day
  /** Groups and levels that `who` names; absent: not said. */
  groups?: readonly WaveGroup[]
  levels?: readonly PlanLevel[]
}

interface Worded {
  /** The deadline as printed. */
  text: string
  /** A second point in time for the same work. */
  also?: PlanAnchor
}
/** When a task must be done. */
export type PlanDeadline =
  /** `before` excludes the day, `on` and `by` include it; `at` is the printed hour, '24:00'. */
  | (Worded & { kind: 'day'; bound: 'before' | 'on' | 'by'; date: Day; at?: string; or?: PlanAnchor })
  /** 'YYYY-MM': within the month. */
  | (Worded & { kind: 'month'; month: string })
  /** `before`: each day excludes itself. */
  | (Worded & { kind: 'waves'; waves: readonly PlanWave[]; bound?: 'before' })
  /** `projected`: the day that the document itself expects. */
  | (Worded & { kind: 'event'; event: string; days: number; bound?: 'before' | 'after'; projected?: Day })
  /** Again and again, without a printed interval. */
  | (Worded & { kind: 'recurring' })

/** A task or demand (nhiệm vụ) of a plan. */
export interface PlanTask {
  /** As printed, made unique: 'II.3.đ'. */
  id: string
  text: string
  /** Cơ quan chủ trì. */
  lead: readonly string[]
  coordinators: readonly string[]
  /** Absent: the document names none. */
  due?: PlanDeadline
  /** Systems that it is about, where they differ from its section's. */
  systems?: readonly string[]
  does?: readonly PlanAct[]
  /** Tasks whose result it uses, and the words that say so. */
  needs?: readonly string[]
  needsBasis?: string
  /** Its result, in words; and by id, where several tasks or a review speak of the same thing. */
  yields?: string
  gives?: readonly string[]
}
/** A part of a plan with its tasks. */
export interface PlanSection {
  id: string
  /** Its number as printed, where that differs from `id`. */
  printed?: string
  title: string
  /** The system that its tasks are about. */
  system?: string
  tasks: readonly PlanTask[]
}
/** A standing responsibility, outside the list of tasks. */
export interface PlanDuty {
  id: string
  actor: string
  text: string
  systems?: readonly string[]
  does?: readonly PlanAct[]
  /** Tasks that carry it out. */
  tasks?: readonly string[]
  due?: PlanDeadline
}
/** What a careful reader noted: two places that contradict, something that is missing, or a point to agree on. */
export interface PlanRemark {
  id: string
  weight: 'contradiction' | 'gap' | 'note'
  /** Ids of the sections, tasks and duties that it is about. */
  at: readonly string[]
  /** Rules that find it, and say it themselves. Absent: only a reader can, in the words of `says`. */
  rules?: readonly string[]
  says?: string
}

/** A roll-out plan, as its document says it. */
export interface Plan {
  /** The province whose it is today: its folder name. */
  province: string
  /** `date`: the day, or the month where the day cannot be read. */
  document: { no: string; kind: string; issuer: string; date: string; subject: string; basis: readonly string[] }
  aims?: readonly { id: string; text: string }[]
  sections: readonly PlanSection[]
  duties?: readonly PlanDuty[]
  remarks?: readonly PlanRemark[]
}

/** What the review before the day of effect looks at. */
export interface ReviewItem {
  id: string
  text: string
  /** The thing by its id in `things`. */
  thing: string
}
/** The words that all plans share: systems, events, things handed on, and the review before the day of effect. */
export interface Rollout {
  systems: { readonly [id: string]: { name: string } }
  /** `on`: the day of the event, where it is known; `source` says from where. */
  events: { readonly [id: string]: { name: string; on?: Day; source?: string } }
  things: { readonly [id: string]: { name: string } }
  review: {
    name: string
    /** Counted from this event, in days before it. */
    event: string
    daysBefore: number
    sendTo: string
    /** Who sets the systems up from it afterwards. */
    thenTo: string
    source: string
    items: readonly ReviewItem[]
  }
}

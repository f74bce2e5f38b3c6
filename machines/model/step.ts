import type { Actor, Post, PrintedCells } from './actor.js'
import type { None, Text } from './fact.js'
import type { List } from './list.js'
import type { OfficeId, Period, StepId } from './register.js'
import type { Time } from './time.js'

/** How the citizen files: trực tiếp, trực tuyến, bưu chính. */
export type Channel = 'in-person' | 'online' | 'post'

/** A condition that is decided before the dossier starts (case, channel), or by what a step found. */
export interface When {
  case?: string
  channel?: List<Channel>
  outcome?: { step: StepId; is: string }
}

/** How a dossier ends. */
export type EndKind = 'returned' | 'refused' | 'denied' | 'withdrawn' | 'stopped'

/** Where a dossier goes from a step. `'next'` is the row below; any other string is the id of a step (a jump forward). */
export type Way =
  | StepId
  | { end: EndKind }
  /** The citizen is asked to complete the dossier; it resumes at that step. A policy exception named by the process. */
  | { supplement: StepId }
  /**
   * Return for rework. `inside`: paid from the time of the steps it goes back over; `again`: their time is spent
   * again, at most `atMost` times (default: the process's or policy's `reworks`).
   */
  | { backTo: StepId; time: 'inside' | 'again'; atMost?: number }

/** What a step does. A step may do several things. */
export type Act =
  | 'receive'
  | 'assign'
  | 'examine'
  | 'consult'
  | 'review'
  | 'decide'
  | 'number'
  | 'transfer'
  | 'collect'
  | 'return'
  | 'wait'
  | 'other'

/** A power to decide that was handed to another post, for a time, by a document. */
export interface Delegation {
  of: Post
  document: string
  effective: Period
}

/** One row of the official table. */
export interface Step {
  rows?: undefined
  branches?: undefined
  id: StepId
  /** Printed label: 'Bước 3', 'B3'. */
  no?: string
  /** Short title for messages, boxes and diagrams. */
  name: string
  /** Nội dung công việc, as printed. Absent: the title is the printed content. */
  text?: Text
  by?: Actor
  does: Act | List<Act>
  within?: Time
  /** Whether the legal clock runs during this step. Default: it counts. */
  clock?: 'counts' | 'stops'
  /** Decided here, in the words as printed. Absent: forward to the next row (the last row: the result is returned). */
  ways?: { readonly [outcome: string]: Way }
  /** Routed by what an earlier step decided: step id → outcome → way. */
  after?: { readonly [step: StepId]: { readonly [outcome: string]: Way } }
  /** Papers that the step needs, by paper id. */
  needs?: List<string> | None
  /** Papers that the step makes, by form or paper id. */
  gives?: List<string> | None
  /** Fees and charges that the step collects, by fee id. The receipt (biên lai) that it issues is `receipt`. */
  collects?: List<string> | None
  /** Kind of receipt that a collecting step issues; the pattern in force is the unit's. */
  receipt?: string
  signs?: 'hand' | 'digital' | 'both'
  /** The decision is made on behalf of another post (ủy quyền, giao ký thay). */
  onBehalf?: Delegation
  /** The step exists only for these cases or channels. */
  only?: When
  printed?: PrintedCells
}

/** Rows under one heading or one merged cell: a phase, an appointment, a merged time, unlabelled sub-rows. */
export interface Block {
  does?: undefined
  branches?: undefined
  id: string
  /** Printed label: 'I', 'Bước 2'. */
  no?: string
  title?: string
  /** Default office of the rows below. */
  office?: OfficeId
  /** One printed time cell for all rows, which carry none. */
  within?: Time
  /** Printed sum of the rows; checked. */
  subtotal?: Time
  /** A bound, as in 'Hẹn lần 1: không quá 08 ngày làm việc'; proved. */
  limit?: Time
  rows: List<Row>
  printed?: PrintedCells
}

/** Branches that run at the same time; continues when all (or `needed`) of them are done. */
export interface Parallel {
  does?: undefined
  rows?: undefined
  id: string
  no?: string
  title?: string
  /** How many branches must be done; default all. */
  needed?: number
  branches: List<Block>
}

export type Row = Step | Block | Parallel

export const isBlock = (row: Row): row is Block => row.rows !== undefined
export const isParallel = (row: Row): row is Parallel => row.branches !== undefined
export const isStep = (row: Row): row is Step => row.rows === undefined && row.branches === undefined

/** All that the step does. */
export const acts = ({ does }: Pick<Step, 'does'>): readonly Act[] => (typeof does === 'string' ? [does] : does)
/** Whether the step does this. */
export const does = ({ does }: Step, act: Act): boolean =>
  typeof does === 'string' ? does === act : does.includes(act)
/** Whether the step does one of these. */
export const doesAny = (step: Step, sought: readonly Act[]): boolean => sought.some((act) => does(step, act))

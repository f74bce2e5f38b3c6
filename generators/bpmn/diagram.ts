import type { ChartLane } from '../swimlane/chart.js'
import { shorten } from '../swimlane/text.js'
import type { Word } from './words.js'

/*
 * A collaboration before it is laid out and written: what stands in which lane and column, and what leads where. Any text
 * in it may be the mark of a word that each case has of its own (words.ts).
 */

/**
 * - `await`: the event-based gateway where a pool waits for whatever comes back
 * - `send`, `receive`: the two ends of a transfer between pools; `isLast`, `isFirst` where the visit of a pool ends, begins
 * - `anytime`, `limit`: an event sub-process, for what may happen wherever the dossier is, and for when the time of the
 *   whole runs out
 */
export type ElementKind =
  'start' | 'task' | 'wait' | 'decision' | 'await' | 'send' | 'receive' | 'fork' | 'join' | 'end' | 'anytime' | 'limit'

export interface Element {
  id: string
  kind: ElementKind
  name: string
  lane: number
  column: number
  /** Id of the step that it is drawn for. */
  step?: string
  /** Of a step: the groups of all who may do it, where the lane is that of the first. */
  groups?: string
  /** The end at which the result is handed over. */
  isResult?: boolean
  /** Documentation, a paragraph each. */
  says: readonly string[]
  boundaries: readonly Boundary[]
  /** The visit of this pool begins here (message start event) or ends here (message end event). */
  isFirst?: boolean
  isLast?: boolean
  /** The message at both ends of a transfer; what whoever applies sends or gets has its own. */
  message?: string
  /** The published events that set off an `anytime`; none: the dossier ended in another pool. */
  events?: readonly string[]
  /** When a `limit` runs out, as ISO 8601. */
  time?: string
}
export interface Boundary {
  id: string
  /** `timer`, `stay`: the step goes on. */
  kind: 'refuse' | 'divert' | 'timer' | 'stay'
  name: string
  says: readonly string[]
  /** As ISO 8601. */
  time?: string
  /** An end of its own beside the step; absent: a flow leads from it. */
  end?: { id: string; name: string; says: readonly string[] }
}
/** A sequence flow inside one pool. */
export interface Connection {
  id: string
  from: string
  to: string
  /** Outcome in the words as printed. */
  name: string
  /** The published event that takes it, where several leave a decision. */
  event?: string
  /** The branch that ends by it, where it leads to a join. */
  branch?: string
}
export interface Transfer {
  id: string
  from: string
  to: string
}
/** Who acts in a lane: what stands at its head and is said of it, and the group from which an engine offers a task. */
export interface Lane {
  name: string
  says: readonly string[]
  group: string
}
/** A pool with its first and last lane. */
export interface Pool {
  name: string
  first: number
  last: number
}
/** What the whole is called and says. */
export interface Whole {
  id: string
  /** Of the process of each pool. */
  titles: readonly string[]
  says: readonly string[]
  /** What a file begins with. */
  prologue: string
}
export interface Diagram {
  lanes: readonly Lane[]
  pools: readonly Pool[]
  whole: Whole
  /** By the numbers of their marks. */
  words: readonly Word[]
  elements: readonly Element[]
  connections: readonly Connection[]
  transfers: readonly Transfer[]
  /** Whether levels are pools of their own and whoever applies is one; otherwise all is one. */
  isCollaboration: boolean
  /** Number of the pool in which the dossier is received and ends. */
  home: number
  /** Whether several tokens may be in the home pool at once. */
  isParallel: boolean
}

/** Who acts in a lane: the position, or the unit where it acts itself. */
export const actorName = ({ unit, position }: ChartLane): string => (position === '' ? unit : position)

/** What stands at the head of a lane; a very long one is cut, and whole in the documentation. */
export const laneName = (lane: ChartLane): string => shorten(actorName(lane), { size: 12, width: 620 })

/** What stands inside every event sub-process of a kind. */
export const INSIDE = {
  anytime: { start: 'Có yêu cầu hoặc quyết định', end: 'Kết thúc hồ sơ' },
  limit: { start: 'Hết thời hạn giải quyết', end: 'Báo kiểm tra thời hạn' },
} as const

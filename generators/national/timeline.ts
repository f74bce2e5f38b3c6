import type { Flow, FlowEdge, StepNode } from '../../machines/build/flow.js'
import type { FlowPath } from '../../machines/build/paths.js'
import type { Calendar, Moment } from '../../machines/model/calendar.js'
import type { Process } from '../../machines/model/process.js'
import type { Rows } from '../rows.js'

/** One thing done on a way: by whom it is said later; when it began, and when it is due by its own time. */
export interface Doing {
  edge: FlowEdge
  /** The step that was done; absent where the citizen completed the dossier. */
  node?: StepNode
  began: Moment | undefined
  /** `undefined` where the calendar or the time does not say. */
  due: Moment | undefined
}

/** When each step of a way begins and is due, if everything takes exactly its printed time from the moment of receipt. */
export function timelineOf(
  { edges, markings }: FlowPath,
  flow: Flow,
  process: Process,
  rows: Rows,
  calendar: Calendar,
  received: Moment,
): Doing[] {
  const began = new Map<string, Moment | undefined>((markings[0] ?? []).map((token) => [token, received]))
  const spent = new Set<unknown>()
  return edges.map((edge, index) => {
    const node = flow.nodes.get(edge.from)
    const start = began.get(edge.from)
    const due = node?.kind === 'step' ? dueOf(node, start) : start
    const now = markings[index + 1] ?? []
    const before = new Set(markings[index] ?? [])
    // Where a join fires, what comes after it begins when its last branch has ended.
    const last = [...before]
      .filter((token) => !now.includes(token))
      .map((token) => (token === edge.from ? due : began.get(token)))
    for (const token of now) if (!before.has(token) || token === edge.to) began.set(token, latest(last))
    return { edge, ...(node?.kind === 'step' && { node }), began: start, due }
  })

  function dueOf({ step }: StepNode, start: Moment | undefined): Moment | undefined {
    const shares = rows.steps.get(step.id)?.shares
    const time = step.within ?? (shares === undefined || spent.has(shares) ? undefined : shares.within)
    if (shares !== undefined) spent.add(shares)
    if (start === undefined) return undefined
    return time === undefined ? start : calendar.add(start, time, process.reads?.day)
  }
}

/** Moments are written so that their order is that of the strings; one that is not known makes the latest unknown. */
const latest = (moments: readonly (Moment | undefined)[]): Moment | undefined =>
  moments.reduce((one, other) => (one === undefined || other === undefined ? undefined : one > other ? one : other))

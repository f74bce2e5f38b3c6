import type { Flow, FlowEdge, StepNode } from '../../machines/build/flow.js'
import type { FlowPath, Marking } from '../../machines/build/paths.js'
import type { Calendar, Moment } from '../../machines/model/calendar.js'
import type { Process } from '../../machines/model/process.js'
import type { Block } from '../../machines/model/step.js'
import type { Rows } from '../rows.js'

/** One thing done on a way: by whom it is said later; when it began, and when it is due by its own time. */
export interface Doing {
  edge: FlowEdge
  /** The step that was done; absent where the citizen completed the dossier. */
  node: StepNode | undefined
  began: Moment | undefined
  /** `undefined` where the calendar or the time does not say. */
  due: Moment | undefined
}

/** Where a dossier is after a part of a way. */
interface Stage {
  /** When each of its tokens came to stand where it stands. */
  began: ReadonlyMap<string, Moment | undefined>
  /** Blocks whose one time cell was spent. */
  spent: ReadonlySet<Block>
  /** What may be done next, as far as a way has asked for it. */
  next: Map<FlowEdge, { doing: Doing; stage: Stage }>
}

/**
 * When each step of the ways of a flow begins and is due, if everything takes exactly its printed time from the moment
 * of receipt. Ways that begin alike share what was done until they part: they are the same objects.
 */
export function timelines(
  flow: Flow,
  process: Process,
  rows: Rows,
  calendar: Calendar,
  received: Moment,
): (way: FlowPath) => Doing[] {
  let first: Stage | undefined
  return ({ edges, markings: [start = [], ...markings] }) => {
    first ??= { began: new Map(start.map((token) => [token, received])), spent: new Set(), next: new Map() }
    let stage = first
    return edges.map((edge, index) => {
      const known = stage.next.get(edge) ?? go(stage, edge, markings[index] ?? [])
      stage = known.stage
      return known.doing
    })
  }

  function go(from: Stage, edge: FlowEdge, marking: Marking): { doing: Doing; stage: Stage } {
    const at = flow.nodes.get(edge.from)
    const node = at?.kind === 'step' ? at : undefined
    const began = from.began.get(edge.from)
    const shares = node && rows.steps.get(node.step.id)?.shares
    const time = node?.step.within ?? (shares === undefined || from.spent.has(shares) ? undefined : shares.within)
    const due = began === undefined || time === undefined ? began : calendar.add(began, time, process.reads?.day)
    const went = {
      doing: { edge, node, began, due },
      stage: {
        began: beginnings(from.began, edge, due, marking),
        spent: shares === undefined ? from.spent : new Set([...from.spent, shares]),
        next: new Map(),
      },
    }
    from.next.set(edge, went)
    return went
  }
}

/** Since when the tokens stand: where a join fires, what comes after it begins when its last branch has ended. */
function beginnings(
  before: Stage['began'],
  edge: FlowEdge,
  due: Moment | undefined,
  marking: Marking,
): Map<string, Moment | undefined> {
  const left = [...before].filter(([token]) => !marking.includes(token))
  const last = latest(left.map(([token, began]) => (token === edge.from ? due : began)))
  return new Map(
    marking.map((token) => [token, before.has(token) && token !== edge.to ? before.get(token) : last] as const),
  )
}

/** Moments are written so that their order is that of the strings; one that is not known makes the latest unknown. */
const latest = (moments: readonly (Moment | undefined)[]): Moment | undefined =>
  moments.reduce(
    (one, other) => (one === undefined || other === undefined ? undefined : one > other ? one : other),
    moments[0],
  )

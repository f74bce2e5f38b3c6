import type { Block, Process, Row, Step } from 'tthc'
import type { Flow, FlowEdge } from '../../machines/build/flow.js'
import { addSpans, NO_TIME, readSpan, spanOf, type Span } from '../../machines/model/duration.js'
import { isBlock, isParallel } from '../../machines/model/step.js'

/** What a search follows: so many returns without a bound of their own; or none at all. */
export interface Searched {
  returns?: number
  outcome?: { step: string; is: string }
}

interface Walker {
  node: string
  /** Printed times that were spent and are not spent again while returns are `inside`. */
  paid: readonly string[]
  /** Returns that are left, by way. */
  left: Readonly<Record<string, number>>
  span: Span
  /** The outcome that the limit names was had. */
  passed: boolean
}

/**
 * The times of all walks to the end, by trying every walk; for tables without parallel rows. Undefined when there are
 * too many. It knows nothing of longest ways: it only walks, pays, and remembers what is paid.
 */
export function timesOfWalks(
  process: Process,
  flow: Flow,
  asked: Searched,
  most = 20_000,
): readonly Span[] | undefined {
  const cells = cellsOf(process.table ?? [])
  const found = new Map<string, Span>()
  const first: Walker = { node: flow.start, paid: [], left: {}, span: NO_TIME, passed: asked.outcome === undefined }
  const queue = [enter(process, flow, cells, first, undefined)]
  const seen = new Set(queue.map((walker) => JSON.stringify(walker)))
  for (const walker of queue) {
    if (queue.length > most) return undefined
    for (const edge of flow.out.get(walker.node) ?? [])
      for (const next of follow(process, flow, cells, walker, edge, asked)) {
        if (flow.nodes.get(next.node)?.kind === 'end') {
          if (next.passed) found.set(JSON.stringify(next.span), next.span)
          continue
        }
        const key = JSON.stringify(next)
        if (!seen.has(key)) queue.push(next)
        seen.add(key)
      }
  }
  return [...found.values()]
}

function* follow(
  process: Process,
  flow: Flow,
  cells: ReadonlyMap<string, Block>,
  walker: Walker,
  edge: FlowEdge,
  asked: Searched,
): Iterable<Walker> {
  if (edge.tag !== 'process') return
  const node = flow.nodes.get(edge.from)
  const step = node?.kind === 'step' ? node.step : undefined
  if (step?.id === asked.outcome?.step && edge.outcome !== undefined && edge.outcome !== asked.outcome?.is) return
  const passed = walker.passed || step?.id === asked.outcome?.step
  if (edge.move === 'supplement') {
    // The clock starts again when the citizen has completed the dossier.
    const wait = flow.nodes.get(edge.to)
    if (wait?.kind !== 'supplement') return
    const restarted: Walker = {
      ...walker,
      node: wait.resumesAt,
      paid: [],
      left: {},
      span: NO_TIME,
      passed: asked.outcome === undefined,
    }
    yield enter(process, flow, cells, restarted, undefined)
    return
  }
  const next: Walker = { ...walker, node: edge.to, passed }
  if (edge.move !== 'back' || edge.rework?.time === 'inside') yield enter(process, flow, cells, next, edge.from)
  else {
    if (asked.returns === undefined) return
    const [where, decider = '', outcome = ''] = edge.path.slice(-3).map(String)
    const way = where === 'after' ? step?.after?.[decider]?.[outcome] : step?.ways?.[outcome]
    const own = typeof way === 'object' && 'atMost' in way ? way.atMost : undefined
    const key = own === undefined ? 'shared' : edge.path.join('/')
    const left = walker.left[key] ?? own ?? asked.returns
    if (left === 0) return
    // All is spent again but a shared time that the dossier stays in.
    const stays = cellAt(flow, cells, edge.from)
    const paid = stays !== undefined && stays === cellAt(flow, cells, edge.to) ? [stays.id] : []
    yield enter(process, flow, cells, { ...next, paid, left: { ...walker.left, [key]: left - 1 } }, edge.from)
  }
}

/** Pays what is printed for the node that is entered, unless it is paid. */
function enter(
  process: Process,
  flow: Flow,
  cells: ReadonlyMap<string, Block>,
  walker: Walker,
  from: string | undefined,
): Walker {
  const node = flow.nodes.get(walker.node)
  if (node?.kind !== 'step') return walker
  const cell = cellAt(flow, cells, node.id)
  const id = cell?.id ?? node.step.id
  if (walker.paid.includes(id)) return walker
  const stays = cell !== undefined && from !== undefined && cellAt(flow, cells, from) === cell
  const spent = stays ? NO_TIME : timeOf(cell ?? node.step, process)
  return { ...walker, paid: [...walker.paid, id].sort(), span: addSpans(walker.span, spent) }
}

const timeOf = ({ within }: Step | Block, { reads }: Process): Span =>
  reads === undefined ? spanOf(within) : readSpan(spanOf(within), reads.day)

function cellAt(flow: Flow, cells: ReadonlyMap<string, Block>, id: string): Block | undefined {
  const holder = flow.nodes.get(id)?.within.find((block) => cells.has(block))
  return holder === undefined ? undefined : cells.get(holder)
}

function cellsOf(rows: readonly Row[]): ReadonlyMap<string, Block> {
  const cells = new Map<string, Block>()
  const walk = (rows: readonly Row[]): void => {
    for (const row of rows) {
      if (isParallel(row)) row.branches.forEach((branch) => walk([branch]))
      if (!isBlock(row)) continue
      if (row.within !== undefined) cells.set(row.id, row)
      walk(row.rows)
    }
  }
  walk(rows)
  return cells
}

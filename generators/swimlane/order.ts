import type { Flow, FlowNode } from '../../machines/build/flow.js'
import type { Path } from '../../machines/model/corpus.js'
import { addTo, groupBy } from '../../machines/model/group-by.js'
import { isBlock, isParallel, type EndKind, type Row } from '../../machines/model/step.js'
import type { CompiledCase } from '../generator.js'

/**
 * What is one row of the chart: a step stands once in an official chart, also where the flow tells its visits apart by
 * what was decided before; so do a wait, a fork and its join, and an end.
 */
export function keyOf(node: FlowNode, flow: Flow): string {
  switch (node.kind) {
    case 'step':
      return `step ${node.step.id}`
    case 'supplement': {
      const resumed = flow.nodes.get(node.resumesAt)
      return `wait ${resumed === undefined ? node.resumesAt : keyOf(resumed, flow)}`
    }
    case 'fork':
    case 'join':
      return `${node.kind} ${node.path.join('/')}`
    case 'end':
      return `end ${node.end}`
  }
}

const ends: readonly EndKind[] = ['returned', 'refused', 'denied', 'withdrawn', 'stopped']

/** The nodes of each row of a chart, by the row's key. */
export type OrderedRows = ReadonlyMap<string, readonly FlowNode[]>

/** The nodes of each row, rows in the order of the official table; a wait below the first step that asks for it. */
export function orderRows(flow: Flow, compiled: CompiledCase): OrderedRows {
  const known = ordered.get(flow)
  if (known?.of === compiled) return known.rows
  const rows = ordersOf(flow, compiled.case.table, [...compiled.path, 'table'])
  ordered.set(flow, { of: compiled, rows })
  return rows
}
/** The official's drawing of a flow and the engineer's have the same rows. */
const ordered = new WeakMap<Flow, { of: CompiledCase; rows: OrderedRows }>()

function ordersOf(flow: Flow, table: readonly Row[], path: Path): OrderedRows {
  const edges = flow.edges.filter(({ tag }) => tag === 'process')
  const drawn = new Set([flow.start, ...edges.flatMap(({ from, to }) => [from, to])])
  const nodes = [...flow.nodes.values()].filter(({ id }) => drawn.has(id))
  const found = groupBy(nodes, (node) => keyOf(node, flow))
  const waits = new Map<string, string[]>()
  for (const { from, to } of edges) {
    const [source, target] = [flow.nodes.get(from), flow.nodes.get(to)]
    if (source === undefined || target?.kind !== 'supplement') continue
    addTo(waits, keyOf(source, flow), keyOf(target, flow))
  }
  const rows = new Map<string, FlowNode[]>()
  const put = (key: string): void => {
    const nodes = found.get(key)
    if (nodes === undefined || rows.has(key)) return
    rows.set(key, nodes)
    for (const wait of waits.get(key) ?? []) put(wait)
  }
  for (const key of tableKeys(table, path)) put(key)
  for (const end of ends) put(`end ${end}`)
  return rows
}

function* tableKeys(rows: readonly Row[], path: Path): Iterable<string> {
  for (const [index, row] of rows.entries()) {
    const here = [...path, index]
    if (isBlock(row)) yield* tableKeys(row.rows, [...here, 'rows'])
    else if (isParallel(row)) {
      yield `fork ${here.join('/')}`
      for (const [i, branch] of row.branches.entries()) yield* tableKeys(branch.rows, [...here, 'branches', i, 'rows'])
      yield `join ${here.join('/')}`
    } else yield `step ${row.id}`
  }
}

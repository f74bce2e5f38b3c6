import type { Flow, FlowEdge, FlowNode } from '../../machines/build/flow.js'
import type { ChartEdge, EdgeKind } from './chart.js'
import { keyOf } from './order.js'

/** The published ways between rows, each pair of rows and kind of way once, with all its outcomes. */
export function edgesOf(flow: Flow, rows: ReadonlyMap<string, readonly FlowNode[]>): ChartEdge[] {
  const numbers = new Map([...rows.keys()].map((key, index) => [key, index]))
  const edges = new Map<string, ChartEdge & { all: Set<string> }>()
  for (const [key, nodes] of rows) {
    const leaving = nodes.flatMap((node) => (flow.out.get(node.id) ?? []).filter(({ tag }) => tag === 'process'))
    const targetOf = (edge: FlowEdge): string => {
      const node = flow.nodes.get(edge.to)
      return node === undefined ? '' : keyOf(node, flow)
    }
    for (const edge of leaving) {
      // Where visits of one step go different ways by one outcome, what was decided before tells them apart.
      const alike = leaving.filter(({ outcome }) => outcome === edge.outcome)
      const differs = new Set(alike.map(targetOf)).size > 1
      const [from, to, kind] = [numbers.get(key), numbers.get(targetOf(edge)), kindOf(edge)]
      if (from === undefined || to === undefined) continue
      const id = `${from} ${to} ${kind}`
      const known = edges.get(id) ?? { from, to, kind, words: '', all: new Set() }
      edges.set(id, known)
      const words = [differs ? memoryOf(flow.nodes.get(edge.from)) : '', edge.outcome ?? '', reworkWords(edge)]
      known.all.add(words.filter(Boolean).join(', '))
    }
  }
  return [...edges.values()].map(({ from, to, kind, all }) => ({
    from,
    to,
    kind,
    words: [...all].filter(Boolean).join(' / '),
  }))
}

const kindOf = ({ move }: FlowEdge): EdgeKind =>
  move === 'back' ? 'back' : move === 'supplement' || move === 'resume' ? 'supplement' : 'forward'

const memoryOf = (node: FlowNode | undefined): string =>
  node?.kind === 'step' ? Object.values(node.memory).join(', ') : ''

const reworkWords = ({ rework }: FlowEdge): string =>
  rework?.time === 'again' ? `(tính lại thời gian, nhiều nhất ${rework.atMost} lần)` : ''

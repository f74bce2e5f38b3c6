import type { Flow, FlowEdge, FlowNode } from '../../machines/build/flow.js'
import type { ChartEdge, EdgeKind } from './chart.js'
import { keyOf } from './order.js'

/** The published ways between rows, each pair of rows and kind of way once, with all its outcomes. */
export function edgesOf(flow: Flow, rows: ReadonlyMap<string, readonly FlowNode[]>): ChartEdge[] {
  const numbers = new Map([...rows.keys()].map((key, index) => [key, index]))
  const edges = new Map<string, ChartEdge & { all: Set<string> }>()
  const keys = new Map([...rows].flatMap(([key, nodes]) => nodes.map(({ id }) => [id, key] as const)))
  const targetOf = ({ to }: FlowEdge): string => {
    const node = flow.nodes.get(to)
    return node === undefined ? '' : (keys.get(to) ?? keyOf(node, flow))
  }
  for (const [key, nodes] of rows) {
    const leaving = nodes.flatMap((node) => (flow.out.get(node.id) ?? []).filter(({ tag }) => tag === 'process'))
    for (const edge of leaving) {
      const [from, to, kind] = [numbers.get(key), numbers.get(targetOf(edge)), kindOf(edge)]
      if (from === undefined || to === undefined) continue
      const id = `${from} ${to} ${kind}`
      const known = edges.get(id) ?? { from, to, kind, words: '', all: new Set() }
      edges.set(id, known)
      // Where visits of one step go different ways by one outcome, what was decided before tells them apart.
      const before = memoryOf(flow.nodes.get(edge.from))
      const differs = (): boolean =>
        leaving.some((other) => other.outcome === edge.outcome && targetOf(other) !== targetOf(edge))
      const words = [before !== '' && differs() ? before : '', edge.outcome ?? '', reworkWords(edge)]
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

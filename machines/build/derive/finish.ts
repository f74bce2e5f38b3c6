import { compare } from '../../model/words.js'
import type { Flow, FlowEdge, FlowNode } from '../flow.js'
import type { Draft } from './draft.js'

/** The finished flow: nodes in the order of the table (then waits, then ends), edges in the order of their nodes. */
export function finish(draft: Draft, identity: Pick<Flow, 'id' | 'caseId' | 'channels' | 'start'>): Flow {
  const drafted = [...draft.nodes.values()].sort((a, b) => a.rank - b.rank || compare(a.node.id, b.node.id))
  const nodes = new Map<string, FlowNode>()
  const out = new Map<string, readonly FlowEdge[]>()
  const into = new Map<string, FlowEdge[]>()
  const reached = new Set<string>()
  for (const { node } of drafted) {
    nodes.set(node.id, node)
    into.set(node.id, [])
    if (node.kind === 'step') reached.add(node.step.id)
  }
  const edges: FlowEdge[] = []
  for (const id of nodes.keys()) {
    const leaving = draft.out.get(id) ?? []
    out.set(id, leaving)
    for (const edge of leaving) {
      edges.push(edge)
      into.get(edge.to)?.push(edge)
    }
  }
  const unreached = draft.layout.steps
    .filter(({ step }) => !reached.has(step.id))
    .map(({ step: { id, name }, path }) => ({ id, name, path }))
  return { ...identity, nodes, edges, out, in: into, unreached }
}

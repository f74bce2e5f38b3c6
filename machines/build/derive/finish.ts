import { compare } from '../../model/words.js'
import type { Flow, FlowEdge, FlowNode } from '../flow.js'
import type { Draft } from './draft.js'

/** The finished flow: nodes in the order of the table (then waits, then ends), edges in the order of their nodes. */
export function finish(draft: Draft, identity: Pick<Flow, 'id' | 'caseId' | 'channels' | 'start'>): Flow {
  const drafted = [...draft.nodes.values()].sort((a, b) => a.rank - b.rank || compare(a.node.id, b.node.id))
  const nodes = new Map<string, FlowNode>()
  const out = new Map<string, readonly FlowEdge[]>()
  const into = new Map<string, readonly FlowEdge[]>()
  const edges: FlowEdge[] = []
  const reached = new Set<string>()
  for (const { node, out: leaving, in: arriving } of drafted) {
    nodes.set(node.id, node)
    // Copies hold no room to grow: thousands of flows are kept at once.
    out.set(node.id, leaving.slice())
    into.set(node.id, arriving.slice())
    for (const edge of leaving) edges.push(edge)
    if (node.kind === 'step') reached.add(node.step.id)
  }
  const unreached = draft.layout.steps
    .filter(({ step }) => !reached.has(step.id))
    .map(({ step: { id, name }, path }) => ({ id, name, path }))
  return {
    id: identity.id,
    caseId: identity.caseId,
    channels: identity.channels,
    start: identity.start,
    nodes,
    edges,
    out,
    in: into,
    unreached,
  }
}

import { compare } from '../../model/words.js'
import type { Flow, FlowEdge, FlowNode, Published } from '../flow.js'
import type { Draft } from './draft.js'

/**
 * The finished flow: nodes in the order of the table (then waits, then ends), edges in the order of their nodes. The
 * lists that most flows are never asked for are made when they are first read: thousands of flows are kept at once.
 */
export function finish(draft: Draft, identity: Pick<Flow, 'id' | 'caseId' | 'channels' | 'start'>): Flow {
  const drafted = [...draft.nodes.values()].sort((a, b) => a.rank - b.rank || compare(a.node.id, b.node.id))
  const nodes = new Map<string, FlowNode>()
  const out = new Map<string, readonly FlowEdge[]>()
  const reached = new Set<string>()
  for (const { node, out: leaving } of drafted) {
    nodes.set(node.id, node)
    // A copy holds no room to grow.
    out.set(node.id, leaving.slice())
    if (node.kind === 'step') reached.add(node.step.id)
  }
  const unreached = draft.layout.steps
    .filter(({ step }) => !reached.has(step.id))
    .map(({ step: { id, name }, path }) => ({ id, name, path }))
  let edges: readonly FlowEdge[] | undefined
  let into: ReadonlyMap<string, readonly FlowEdge[]> | undefined
  let published: Published | undefined
  return {
    id: identity.id,
    caseId: identity.caseId,
    channels: identity.channels,
    start: identity.start,
    nodes,
    out,
    unreached,
    get edges() {
      return (edges ??= allOf(out))
    },
    get in() {
      return (into ??= arriving(out))
    },
    get published() {
      return (published ??= publishedOf(nodes, out))
    },
  }
}

function allOf(out: ReadonlyMap<string, readonly FlowEdge[]>): FlowEdge[] {
  const all: FlowEdge[] = []
  out.forEach((leaving) => all.push(...leaving))
  return all
}

function arriving(out: ReadonlyMap<string, readonly FlowEdge[]>): ReadonlyMap<string, readonly FlowEdge[]> {
  const into = new Map<string, FlowEdge[]>([...out.keys()].map((id) => [id, []]))
  for (const leaving of out.values()) for (const edge of leaving) into.get(edge.to)?.push(edge)
  return into
}

function publishedOf(
  nodesById: ReadonlyMap<string, FlowNode>,
  out: ReadonlyMap<string, readonly FlowEdge[]>,
): Published {
  const nodes = [...nodesById.values()]
  const index = new Map<string, number>()
  nodes.forEach(({ id }, at) => index.set(id, at))
  const from: (readonly number[])[] = nodes.map(() => NOWHERE)
  const edges: FlowEdge[] = []
  nodes.forEach(({ id }, at) => {
    out.get(id)?.forEach((edge) => {
      if (edge.tag !== 'process') return
      edges.push(edge)
      const to = index.get(edge.to)
      // To most nodes one edge leads: a list that is made for it has no room for more.
      if (to !== undefined) from[to] = [...(from[to] ?? NOWHERE), at]
    })
  })
  return { edges, nodes, index, from }
}

const NOWHERE: readonly number[] = []

import type { Flow, FlowEdge, FlowNode } from '../../machines/build/flow.js'
import { limitOf, timeOf } from './case-words.js'
import type { BpmnContext } from './context.js'

/**
 * All that the diagram of a flow depends on beside its words and the registers: nodes, ways and where they stand, the
 * policy, the day. As JSON, because an id may hold any sign.
 */
export function shapeKey(context: BpmnContext): string {
  const { compiled, flow, input, isCollaboration, pools } = context
  const parts: (string | number | boolean)[] = [
    isCollaboration,
    limitOf(context) !== undefined,
    compiled.entry.value.policy.base,
    input.asOf,
    flow.start,
  ]
  for (const { name, first, last } of pools.pools) parts.push(name, first, last)
  for (const { position } of pools.lanes) parts.push(position === '')
  for (const node of flow.nodes.values()) addNode(node, flow, pools.laneOf(node.id), parts)
  return JSON.stringify(parts)
}

function addNode(node: FlowNode, { out }: Flow, lane: number, parts: (string | number | boolean)[]): void {
  const { id, kind, status, branch } = node
  const edges = out.get(id) ?? []
  parts.push(id, kind, status, lane, branch?.fork ?? '', branch?.id ?? '', edges.length)
  if (kind === 'step') parts.push(node.step.id, timeOf(node) !== undefined)
  else if (kind === 'fork') parts.push(node.join)
  else if (kind === 'join') parts.push(node.needed)
  else if (kind === 'end') parts.push(node.end)
  for (const edge of edges) addEdge(edge, parts)
}

function addEdge(edge: FlowEdge, parts: (string | number | boolean)[]): void {
  const { to, tag, move, event, exception = '', outcome = '' } = edge
  parts.push(to, tag, move, event, exception, outcome === '')
}

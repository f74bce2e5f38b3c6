import type { Flow, FlowNode } from '../flow.js'
import { keepsToRegion } from './reach.js'

/**
 * Whether a flow is seen to be sound by looking at each node once: from every node a published way leads on, no way
 * crosses the border of a branch, and every row has a node. Ways that lead on come ever nearer to the end (a way back
 * is another move), so an end is always reached, every branch ends, every join fires, and every node is reached.
 */
export function isPlainlySound(flow: Flow): boolean {
  if (flow.unreached.length > 0) return false
  for (const node of flow.nodes.values()) if (node.kind !== 'end' && !leadsOn(flow, node)) return false
  return true
}

function leadsOn(flow: Flow, node: FlowNode): boolean {
  let isLed = false
  for (const edge of flow.out.get(node.id) ?? []) {
    if (edge.tag === 'policy') continue
    const to = flow.nodes.get(edge.to)
    if (to === undefined || !keepsToRegion(edge, node, to)) return false
    if (edge.move !== 'back' && edge.move !== 'supplement') isLed = true
  }
  // A wait that only an exception leads to goes back by an exception.
  return isLed || node.kind === 'supplement'
}

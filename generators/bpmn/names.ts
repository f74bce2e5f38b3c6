import type { FlowNode } from '../../machines/build/flow.js'
import { memoryLines, nodeTitle } from '../mermaid/labels.js'

/** What stands in or beside the shape of a node. */
export function nameOf(node: FlowNode): string {
  if (node.kind === 'step') return [nodeTitle(node), ...memoryLines(node)].join(' ')
  return node.kind === 'fork' ? 'Làm đồng thời' : nodeTitle(node)
}

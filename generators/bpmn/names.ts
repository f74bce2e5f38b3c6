import type { FlowNode } from '../../machines/build/flow.js'
import { joinWords, memoryLines, stepTitle } from '../mermaid/labels.js'
import { ENDS } from '../words.js'

/** What stands in or beside the shape of a node. */
export function nameOf(node: FlowNode): string {
  switch (node.kind) {
    case 'step':
      return [stepTitle(node), ...memoryLines(node)].join(' ')
    case 'supplement':
      return 'Chờ người nộp bổ sung, hoàn thiện hồ sơ'
    case 'fork':
      return 'Làm đồng thời'
    case 'join':
      return joinWords(node.needed)
    case 'end':
      return ENDS[node.end]
  }
}

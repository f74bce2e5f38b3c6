import type { EndKind } from '../model/step.js'
import type { Flow, FlowNode } from './flow.js'

/** How an end is called in a path that people read. */
export const END_TITLES: Readonly<Record<EndKind, string>> = {
  returned: 'trả kết quả',
  refused: 'từ chối giải quyết',
  denied: 'không tiếp nhận',
  withdrawn: 'rút hồ sơ',
  stopped: 'dừng giải quyết',
}

/** What a node is called in a path that people read; nothing for forks and joins, which take no time. */
export function titleOf(node: FlowNode): string | undefined {
  if (node.kind === 'step') return node.step.name
  if (node.kind === 'supplement') return '(bổ sung)'
  return node.kind === 'end' ? `(${END_TITLES[node.end]})` : undefined
}

export const titlesOf = (flow: Flow, nodes: readonly string[]): readonly string[] =>
  nodes.flatMap((id) => {
    const node = flow.nodes.get(id)
    return (node && titleOf(node)) ?? []
  })

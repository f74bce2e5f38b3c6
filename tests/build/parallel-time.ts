import type { Flow } from '../../machines/build/flow.js'
import { spanOf } from '../../machines/model/duration.js'

/** The longest way from a node to the end of its region, in working minutes, where nothing is returned or shared. */
export function longestFrom(flow: Flow, id: string): number {
  const node = flow.nodes.get(id)
  const rest = (from: string): number =>
    Math.max(
      ...(flow.out.get(from) ?? [])
        .filter(({ tag, move }) => tag === 'process' && move !== 'back' && move !== 'supplement')
        .map(({ to, move }) => (move === 'join' || move === 'end' ? 0 : longestFrom(flow, to))),
    )
  if (node?.kind === 'step') return spanOf(node.step.within).working + rest(id)
  if (node?.kind !== 'fork') return rest(id)
  const branches = node.branches.map((first) => longestFrom(flow, first)).sort((a, b) => a - b)
  const join = flow.nodes.get(node.join)
  return (branches[(join?.kind === 'join' ? join.needed : 0) - 1] ?? 0) + rest(node.join)
}

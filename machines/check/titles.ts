import type { Flow } from '../build/flow.js'

/** A way through a flow by the titles of its steps; waits are named, forks, joins and ends left out. */
export const titlesAlong = ({ nodes }: Flow, ids: readonly string[]): string[] =>
  ids.flatMap((id) => {
    const node = nodes.get(id)
    if (node?.kind === 'step') return [node.step.name]
    return node?.kind === 'supplement' ? ['(bổ sung)'] : []
  })

import type { Flow, ForkNode, JoinNode } from '../flow.js'
import { stateOfBranch } from './containers.js'
import { addChild, type StateConfig } from './state.js'

/**
 * A region beside the branches that counts how many are done and leaves the parallel state when enough are: states
 * instead of a guard or a context, so that the machine stays a plain graph.
 */
export function joinEarly(flow: Flow, fork: ForkNode, { needed }: JoinNode, onward: { target: string }): StateConfig {
  const region: StateConfig = { meta: { needed } }
  const done = fork.branches.flatMap((first) => {
    const branch = flow.nodes.get(first)?.branch
    return branch === undefined ? [] : [`xstate.done.state.${stateOfBranch(branch)}`]
  })
  for (let count = 0; count < needed; count++) {
    const target = count + 1 < needed ? { target: `${count + 1}-nhanh` } : onward
    const tags = [`trang-thai-${fork.status}`]
    const on = Object.fromEntries(done.map((event) => [event, target]))
    addChild(region, `${count}-nhanh`, { on, tags, meta: { status: fork.status } })
  }
  return region
}

import type { StatusMap } from '../../model/registry.js'
import type { Flow, FlowEdge, FlowNode, ForkNode } from '../flow.js'
import { titleOf } from '../titles.js'
import { Containers, endOfBranch } from './containers.js'
import { joinEarly } from './early-join.js'
import { addChild, stateIdOf, type MachineConfig, type StateConfig } from './state.js'

/** Draws the states of a flow: atomic ones for steps and waits, final ones for ends, parallel ones for forks. */
export function drawMachine(flow: Flow, policy: boolean, statuses: StatusMap | undefined): MachineConfig {
  const drawn = reachable(flow, policy)
  const meta = { flow: flow.id, case: flow.caseId, channels: [...flow.channels] }
  const root: MachineConfig = { id: stateIdOf(flow.id), initial: '', states: {}, meta }
  const containers = new Containers(flow, root, drawn)
  for (const node of flow.nodes.values()) {
    if (!drawn.has(node.id) || node.kind === 'join') continue
    const edges = (flow.out.get(node.id) ?? []).filter(({ tag }) => policy || tag === 'process')
    const state = node.kind === 'fork' ? forkState(flow, node) : stateOf(flow, node, edges, statuses)
    addChild(containers.of(node), stateIdOf(node.id), state)
    if (node.kind === 'fork') containers.openBranches(node, state)
  }
  containers.closeBranches()
  root.initial = Object.keys(root.states)[0] ?? ''
  return root
}

/** Nodes that can be reached over the edges that are drawn. */
function reachable(flow: Flow, policy: boolean): ReadonlySet<string> {
  const reached = new Set([flow.start])
  for (const id of reached)
    for (const { to, tag } of flow.out.get(id) ?? []) if (policy || tag === 'process') reached.add(to)
  return reached
}

function stateOf(
  flow: Flow,
  node: Exclude<FlowNode, ForkNode>,
  edges: readonly FlowEdge[],
  statuses: StatusMap | undefined,
): StateConfig {
  const name = statuses?.names.find(({ status }) => status === node.status)?.name
  return {
    id: stateIdOf(node.id),
    ...(node.kind === 'end' ? { type: 'final' } : {}),
    ...(edges.length === 0 ? {} : { on: Object.fromEntries(edges.map((edge) => [edge.event, targetOf(flow, edge)])) }),
    tags: [statusTag(node)],
    meta: {
      node: node.id,
      title: titleOf(node),
      status: node.status,
      ...(name === undefined ? {} : { statusName: name }),
      ...(node.kind === 'step'
        ? { step: node.step.id, ...(node.office === undefined ? {} : { office: node.office }) }
        : {}),
    },
  }
}

/** The tag of a national status: 'trang-thai-4'. */
const statusTag = ({ status }: Pick<FlowNode, 'status'>): string => `trang-thai-${status}`

function forkState(flow: Flow, fork: ForkNode): StateConfig {
  const state: StateConfig = { id: stateIdOf(fork.id), type: 'parallel', meta: { node: fork.id } }
  const onward = flow.out.get(fork.join)?.[0]
  const join = flow.nodes.get(fork.join)
  if (onward === undefined || join?.kind !== 'join') return state
  if (join.needed >= fork.branches.length) return { ...state, onDone: targetOf(flow, onward) }
  addChild(state, ':dem', joinEarly(flow, fork, join, targetOf(flow, onward)))
  return state
}

/** Where a transition leads: to the state of its node, or out of its branch. */
function targetOf(flow: Flow, { from, to, move }: FlowEdge): { target: string } {
  const branch = flow.nodes.get(from)?.branch
  return { target: `#${move === 'join' && branch !== undefined ? endOfBranch(branch) : stateIdOf(to)}` }
}

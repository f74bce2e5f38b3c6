import type { Flow, FlowFault, FlowNode, SoundFlow } from './flow.js'
import { completableOf } from './sound/completion.js'
import { deadOf } from './sound/dead.js'
import { isPlainlySound } from './sound/plain.js'
import { keepsToRegion, publishedOf, reachOf, type Reach } from './sound/reach.js'
import { trapsOf } from './sound/traps.js'
import type { EdgeFault, NodeFault, Soundness } from './soundness.js'
import { titlesOf } from './titles.js'

/**
 * Decides soundness over published ways, region by region, without interleavings: linear in the size of the flow.
 * Every dossier can always reach an end; nothing is left in a branch; every step and every way can be taken.
 */
export function analyse(flow: Flow): Soundness {
  if (isPlainlySound(flow)) {
    const dead = deadOf(flow, flow.nodes)
    return { sound: dead.length === 0, unreachable: [], dead, stuck: [], livelock: [], improper: [] }
  }
  const reach = reachOf(flow)
  const traps = trapsOf(flow, reach, completableOf(flow, reach))
  const isStuck = ([first, ...more]: readonly string[]): boolean =>
    more.length === 0 && first !== undefined && publishedOf(flow, first).length === 0
  const found = {
    unreachable: [...flow.unreached, ...behindJoins(flow, reach)],
    dead: deadOf(flow, reach),
    stuck: traps.filter(isStuck).flatMap(([id]) => faultAt(flow, reach, id)),
    livelock: traps.filter((trap) => !isStuck(trap)).flatMap((trap) => livelock(flow, reach, trap)),
    improper: improperOf(flow, reach),
  }
  return { sound: Object.values(found).every((faults) => faults.length === 0), ...found }
}

/** The flow as one that passed the structural rules; `undefined` when it or its derivation has a fault. */
export const asSound = (flow: Flow, faults: readonly FlowFault[]): SoundFlow | undefined =>
  faults.length === 0 && analyse(flow).sound ? (flow as SoundFlow) : undefined

/** Steps that have a node, but only behind a join that never fires. */
function behindJoins(flow: Flow, reach: Reach): Soundness['unreachable'] {
  const steps = new Map<string, { node: FlowNode & { kind: 'step' }; reached: boolean }>()
  for (const node of flow.nodes.values()) {
    if (node.kind !== 'step') continue
    const known = steps.get(node.step.id)
    if (known === undefined) steps.set(node.step.id, { node, reached: reach.has(node.id) })
    else known.reached ||= reach.has(node.id)
  }
  return [...steps.values()]
    .filter(({ reached }) => !reached)
    .map(({ node }) => ({ id: node.step.id, name: node.step.name, path: node.path }))
}

function livelock(flow: Flow, reach: Reach, trap: readonly string[]): Soundness['livelock'] {
  const members = new Set(trap)
  const entry = [...reach.keys()].find((id) => members.has(id))
  const loop = [...flow.nodes.keys()].filter((id) => members.has(id))
  return faultAt(flow, reach, entry).map((fault) => ({ ...fault, loop }))
}

function improperOf(flow: Flow, reach: Reach): readonly EdgeFault[] {
  const faults: EdgeFault[] = []
  for (const edge of flow.edges) {
    if (edge.tag !== 'process' || !reach.has(edge.from)) continue
    const from = flow.nodes.get(edge.from)
    const to = flow.nodes.get(edge.to)
    if (from === undefined || to === undefined || keepsToRegion(edge, from, to)) continue
    for (const fault of faultAt(flow, reach, edge.from))
      faults.push({ ...fault, path: edge.path, to: edge.to, event: edge.event })
  }
  return faults
}

function faultAt(flow: Flow, reach: Reach, id: string | undefined): readonly NodeFault[] {
  const node = id === undefined ? undefined : flow.nodes.get(id)
  if (node === undefined) return []
  const nodes: string[] = []
  for (let at: string | undefined = node.id; at !== undefined; at = reach.get(at)) nodes.unshift(at)
  return [{ node: node.id, path: node.path, trace: { nodes, titles: titlesOf(flow, nodes) } }]
}

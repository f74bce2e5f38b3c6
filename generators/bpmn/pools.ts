import type { Flow, FlowEdge, FlowNode } from '../../machines/build/flow.js'
import type { GeneratorInput } from '../generator.js'
import type { Rows } from '../rows.js'
import type { ChartLane } from '../swimlane/chart.js'
import { orderLanes, placeOf } from '../swimlane/lanes.js'
import { UNSTATED } from '../words.js'
import type { Pool } from './diagram.js'

/** Where every node of a flow stands. */
export interface Pools {
  lanes: readonly ChartLane[]
  pools: readonly Pool[]
  laneOf: (node: string) => number
  poolOf: (node: string) => number
  poolOfLane: (lane: number) => number
  home: number
}

/**
 * Lanes by level, unit and position; a level is a pool. A wait stands where the dossier is resumed, a fork with its join
 * where the row before it stands (or where the dossier was received, if a branch goes back there: only one pool can stop
 * the others), an end where the dossier was received: there the citizen is told.
 * Without collaboration all lanes are in one pool.
 */
export function poolsOf(
  flow: Flow,
  rows: Rows,
  registers: Pick<GeneratorInput, 'corpus' | 'province'>,
  isCollaboration = true,
): Pools {
  const known = new Map<string, ChartLane>()
  const placeOfNode = (id: string, trail: readonly string[] = []): ChartLane => {
    const found = known.get(id)
    if (found !== undefined) return found
    const node = flow.nodes.get(id)
    const next = node === undefined || trail.includes(id) ? undefined : neighbour(node, flow)
    const lane =
      node?.kind === 'step'
        ? placeOf(node.step.by, rows.steps.get(node.step.id)?.office, registers).lane
        : next === undefined
          ? UNSTATED
          : placeOfNode(next, [...trail, id])
    const kept = node?.kind === 'fork' && id !== flow.start && comesHome(id, lane) ? placeOfNode(flow.start) : lane
    known.set(id, kept)
    return kept
  }
  /** Whether something in the branches of a fork that stands elsewhere is done where the dossier was received. */
  const comesHome = (fork: string, { level }: ChartLane): boolean => {
    const home = placeOfNode(flow.start).level
    const isAtHome = ({ id, kind }: FlowNode): boolean => kind === 'step' && placeOfNode(id).level === home
    return home !== level && [...flow.nodes.values()].some((one) => isAtHome(one) && isInside(one, fork, flow))
  }
  const { lanes, numberOf } = orderLanes([...flow.nodes.keys()].map((id) => placeOfNode(id)))
  const pools: Pool[] = []
  lanes.forEach(({ level }, lane) => {
    const last = pools.at(-1)
    if (last !== undefined && (last.name === level || !isCollaboration)) last.last = lane
    else pools.push({ name: level, first: lane, last: lane })
  })
  const numbers = new Map([...known].map(([id, lane]) => [id, numberOf(lane)]))
  const laneOf = (id: string): number => numbers.get(id) ?? numberOf(placeOfNode(id))
  const poolOfLane = (lane: number): number => pools.findIndex(({ first, last }) => first <= lane && lane <= last)
  const poolOf = (id: string): number => poolOfLane(laneOf(id))
  return { lanes, pools, laneOf, poolOf, poolOfLane, home: poolOf(flow.start) }
}

/** The node beside which one without an actor stands. */
function neighbour(node: FlowNode, flow: Flow): string | undefined {
  switch (node.kind) {
    case 'supplement':
      return node.resumesAt
    case 'fork':
      return before(node.id, flow)?.from ?? node.branches[0]
    case 'join':
      return node.fork
    case 'end':
      return flow.start
    case 'step':
      return undefined
  }
}

const isInside = ({ branch }: FlowNode, fork: string, flow: Flow): boolean => {
  const outer = branch === undefined ? undefined : flow.nodes.get(branch.fork)
  return outer !== undefined && (outer.id === fork || isInside(outer, fork, flow))
}

const before = (id: string, flow: Flow): FlowEdge | undefined =>
  (flow.in.get(id) ?? []).find(({ tag, move }) => tag === 'process' && move !== 'back')

import type { Flow, FlowEdge, FlowNode } from '../../machines/build/flow.js'
import { movesAt, startOf, type Marking, markingKey } from '../../machines/build/markings.js'
import type { Status } from '../../machines/model/registry.js'
import type { Step } from '../../machines/model/step.js'
import { uniqueNames } from '../naming.js'
import { stepCode } from './codes.js'
import { stepKindOf, type StepKind } from './step-kinds.js'

/**
 * A step of the target: where all tokens of a dossier stand. The target knows one step per dossier, so branches that run
 * at once become a step for each way in which they may stand together.
 */
export interface Place {
  code: string
  kind: StepKind
  status: Status
  /** One, or several in branches that run at once; a branch that has ended is not among them. */
  nodes: readonly FlowNode[]
  /** Those of the nodes that are steps of the table. */
  steps: readonly Step[]
  moves: readonly { edge: FlowEdge; to: string }[]
}

/** More places than this is no process that a person can operate: it is left out and reported. */
export const MOST_PLACES = 400

/** The places of a flow in the order of the table, the start first; `undefined` where there are too many. */
export function placesOf(flow: Flow): readonly Place[] | undefined {
  const drafts = draftsOf(flow)
  if (drafts === undefined) return undefined
  const returns = drafts.filter(({ kind }) => kind.code === RETURN).length
  const nameOf = uniqueNames()
  const codes = new Map<string, string>()
  const order = new Map([...flow.nodes.keys()].map((id, index) => [id, index]))
  const orderOf = ({ key, nodes }: Draft): number =>
    key === drafts[0]?.key ? -1 : (order.get(nodes[0]?.id ?? '') ?? 0)
  drafts.sort((a, b) => orderOf(a) - orderOf(b))
  for (const { key, kind, status, nodes } of drafts) {
    const isOnly = nodes[0]?.kind === 'end' || (kind.code === RETURN && returns === 1)
    codes.set(key, nameOf(stepCode(kind, status, isOnly ? '' : key.replace(/^bo-sung@/, '')), '-2'))
  }
  return drafts.map(({ key, kind, status, nodes, moves }) => ({
    code: codes.get(key) ?? '',
    kind,
    status,
    nodes,
    steps: nodes.flatMap((node) => (node.kind === 'step' ? [node.step] : [])),
    moves: moves.map(({ edge, to }) => ({ edge, to: codes.get(to) ?? '' })),
  }))
}

/** The step of the counter that hands out the result; where a flow has one, it bears this code alone. */
const RETURN = '300'

interface Draft extends Omit<Place, 'code' | 'steps'> {
  key: string
}

function draftsOf(flow: Flow): Draft[] | undefined {
  const start = startOf(flow)
  const open: Marking[] = [start]
  const reached = new Set([markingKey(start)])
  const drafts: Draft[] = []
  for (const marking of open) {
    const nodes = marking.flatMap((token) => flow.nodes.get(token) ?? [])
    const kind = stepKindOf(nodes, flow.start)
    const status = nodes.length === 1 ? (nodes[0]?.status ?? kind.status) : kind.status
    const moves = [...movesAt(flow, marking, true)].map((move) => {
      const to = markingKey(move.marking)
      if (!reached.has(to)) {
        reached.add(to)
        open.push(move.marking)
      }
      return { edge: move.edge, to }
    })
    if (reached.size > MOST_PLACES) return undefined
    drafts.push({ key: markingKey(marking), kind, status, nodes, moves })
  }
  return drafts
}

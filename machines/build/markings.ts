import { compare } from '../model/words.js'
import type { Flow, FlowEdge } from './flow.js'

/**
 * Where the tokens of a dossier stand, sorted: node ids of steps, waits and ends, and for a branch that has ended while
 * others have not `<join>/<branch>`. Forks and joins are passed at once, so no token stands on them.
 */
export type Marking = readonly string[]

/** What can happen at a marking: the edge that is taken, and where the tokens stand then. */
export interface MarkingMove {
  edge: FlowEdge
  marking: Marking
}

/** One text for the same marking. */
export const markingKey = (marking: Marking): string => marking.join(' ')

export const startOf = (flow: Flow): Marking => [...enter(flow, flow.start)].sort(compare)

/** The moves at a marking, in the order of the table; policy exceptions where they are asked for. */
export function* movesAt(flow: Flow, marking: Marking, policy: boolean): Iterable<MarkingMove> {
  for (const token of marking)
    for (const edge of flow.out.get(token) ?? [])
      if (policy || edge.tag === 'process') yield { edge, marking: after(flow, marking, edge) }
}

/** Where the tokens stand when an edge was taken. Most dossiers are in one place and go on to one. */
function after(flow: Flow, marking: Marking, edge: FlowEdge): Marking {
  const isOne = marking.length === 1 && edge.move !== 'join' && flow.nodes.get(edge.to)?.kind !== 'fork'
  return isOne ? [edge.to] : [...take(flow, marking, edge)].sort(compare)
}

/** Whether the dossier has come to an end. */
export const isFinal = (flow: Flow, [token, ...others]: Marking): boolean =>
  others.length === 0 && token !== undefined && flow.nodes.get(token)?.kind === 'end'

function take(flow: Flow, marking: Marking, edge: FlowEdge): ReadonlySet<string> {
  // An end takes the whole dossier out, also from inside a branch.
  if (edge.move === 'end') return new Set([edge.to])
  const tokens = new Set(marking)
  tokens.delete(edge.from)
  if (edge.move === 'join') endBranch(flow, tokens, edge)
  else for (const token of enter(flow, edge.to)) tokens.add(token)
  return tokens
}

/** The tokens that come to stand when a node is entered: one, or one in each branch of a fork. */
function* enter(flow: Flow, id: string): Iterable<string> {
  const node = flow.nodes.get(id)
  if (node?.kind !== 'fork') yield id
  else for (const first of node.branches) yield* enter(flow, first)
}

/** A branch ends; when enough have, the join fires, discards what is left in the others, and leads on. */
function endBranch(flow: Flow, tokens: Set<string>, { from, to }: FlowEdge): void {
  const join = flow.nodes.get(to)
  if (join?.kind !== 'join') return
  tokens.add(`${to}/${flow.nodes.get(from)?.branch?.id ?? ''}`)
  if ([...tokens].filter((token) => token.startsWith(`${to}/`)).length < join.needed) return
  for (const token of [...tokens]) if (isInside(flow, token, join.fork)) tokens.delete(token)
  const onward = flow.out.get(to)?.[0]
  if (onward === undefined) return
  if (onward.move === 'join') endBranch(flow, tokens, onward)
  else for (const token of enter(flow, onward.to)) tokens.add(token)
}

function isInside(flow: Flow, token: string, fork: string): boolean {
  const join = flow.nodes.get(token) === undefined ? flow.nodes.get(token.slice(0, token.lastIndexOf('/'))) : undefined
  if (join?.kind === 'join' && join.fork === fork) return true
  for (let at = join ?? flow.nodes.get(token); at?.branch !== undefined; at = flow.nodes.get(at.branch.fork))
    if (at.branch.fork === fork) return true
  return false
}

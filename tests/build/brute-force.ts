import type { Flow, FlowEdge } from '../../machines/build/flow.js'

/** What a search of all markings says of a flow; `cut` when there are too many to look at. */
export interface Searched {
  cut: boolean
  reached: ReadonlySet<string>
  /** Places in the definition of the ways that were taken. */
  taken: ReadonlySet<string>
  /** From every marking an end can be reached, and every token in a branch can end its branch. */
  completes: boolean
  /** Where an end is reached, nothing else is left. */
  proper: boolean
}

type Marking = readonly string[]
interface Taken {
  edge: FlowEdge
  to: string
  /** The branch that ended, and the join that fired. */
  ended?: string
  fired?: string
  /** The branch ended while another token was still in it. */
  dirty?: boolean
}

interface Stand {
  marking: Marking
  next: Taken[]
}
type Stands = ReadonlyMap<string, Stand>

/** Plays the token game over published ways, one token at a time, over all interleavings. */
export function search(flow: Flow, most: number): Searched {
  const markings = new Map<string, Stand>()
  const queue: Marking[] = [[flow.start]]
  markings.set(flow.start, { marking: [flow.start], next: [] })
  for (let marking = queue.shift(); marking !== undefined; marking = queue.shift()) {
    const here = markings.get(keyOf(marking))
    for (const { marking: then, ...taken } of moves(flow, marking)) {
      const key = keyOf(then)
      here?.next.push({ ...taken, to: key })
      if (markings.has(key)) continue
      if (markings.size >= most) {
        return { cut: true, reached: new Set(), taken: new Set(), completes: false, proper: false }
      }
      markings.set(key, { marking: then, next: [] })
      queue.push(then)
    }
  }
  const all = [...markings.values()]
  const isEnd = (id: string): boolean => flow.nodes.get(id)?.kind === 'end'
  const canEnd = backward(markings, ({ marking }) => marking.length === 1 && isEnd(marking[0] ?? ''))
  const branchCanEnd = branchEnds(flow, markings)
  return {
    cut: false,
    reached: new Set(all.flatMap(({ marking }) => marking.filter((token) => flow.nodes.has(token)))),
    taken: new Set(all.flatMap(({ next }) => next.map(({ edge }) => edge.path.join('/')))),
    completes: [...markings].every(
      ([key, { marking }]) => canEnd.has(key) && marking.every((token) => branchCanEnd(key, token)),
    ),
    proper: all.every(
      ({ marking, next }) =>
        (marking.length === 1 || !marking.some(isEnd)) && next.every(({ dirty }) => dirty !== true),
    ),
  }
}

const keyOf = (marking: Marking): string => marking.join(' ')

function* moves(flow: Flow, marking: Marking): Iterable<Omit<Taken, 'to'> & { marking: Marking }> {
  for (const [index, token] of marking.entries()) {
    const others = marking.filter((_, position) => position !== index)
    const node = flow.nodes.get(token)
    const edges = (flow.out.get(token) ?? []).filter(({ tag }) => tag === 'process')
    if (node?.kind === 'fork') {
      const [edge] = edges
      if (edge !== undefined) yield { edge, marking: sorted([...others, ...node.branches]) }
    } else
      for (const edge of edges) {
        if (edge.move !== 'join') yield { edge, marking: sorted([...others, edge.to]) }
        else yield { edge, ...endBranch(flow, others, edge) }
      }
  }
}

function endBranch(
  flow: Flow,
  others: Marking,
  edge: FlowEdge,
): { marking: Marking; ended: string; fired?: string; dirty: boolean } {
  const join = flow.nodes.get(edge.to)
  if (join?.kind !== 'join') throw new Error(`no join: ${edge.to}`)
  // A way out of a nested branch ends the outer branch that the join waits for, whatever is left in the inner ones.
  const around = [...branchesAround(flow, edge.from)]
  const ended = around.find((mark) => mark.startsWith(`xong:${join.id}/`)) ?? `xong:${join.id}/`
  const dirty = others.some((token) => branchesAround(flow, token).has(ended))
  const after = others.includes(ended) ? others : [...others, ended]
  if (after.filter((token) => token.startsWith(`xong:${join.id}/`)).length < join.needed) {
    return { marking: sorted(after), ended, dirty }
  }
  const outside = after.filter((token) => !isInside(flow, token, join.fork))
  return { marking: sorted([...outside, join.id]), ended, fired: join.id, dirty }
}

/** Whether a token, or the mark of an ended branch, is inside the branches of a fork. */
function isInside(flow: Flow, token: string, fork: string): boolean {
  const node = flow.nodes.get(fork)
  const prefix = node?.kind === 'fork' ? `xong:${node.join}/` : ''
  return [token, ...branchesAround(flow, token)].some((branch) => branch.startsWith(prefix))
}

/** The branches that a token (or the mark of an ended branch) is inside of, as the marks that they will leave. */
function branchesAround(flow: Flow, token: string): ReadonlySet<string> {
  const known = surrounding.get(flow) ?? new Map<string, ReadonlySet<string>>()
  surrounding.set(flow, known)
  const around = known.get(token) ?? findAround(flow, token)
  known.set(token, around)
  return around
}
/** Asked again at each marking, of which there are hundreds. */
const surrounding = new WeakMap<Flow, Map<string, ReadonlySet<string>>>()

function findAround(flow: Flow, token: string): ReadonlySet<string> {
  const around = new Set<string>()
  const mark = /^xong:(.*)\/[^/]*$/.exec(token)?.[1]
  for (let branch = flow.nodes.get(mark ?? token)?.branch; branch; branch = flow.nodes.get(branch.fork)?.branch) {
    const fork = flow.nodes.get(branch.fork)
    if (fork?.kind === 'fork') around.add(`xong:${fork.join}/${branch.id}`)
  }
  return around
}

const sorted = (marking: Marking): Marking => [...marking].sort()

/** The markings from which a goal is reached over moves that may be followed. */
function backward(
  markings: Stands,
  isGoal: (here: Stand) => boolean,
  mayFollow: (move: Taken) => boolean = () => true,
): ReadonlySet<string> {
  const can = new Set([...markings].filter(([, here]) => isGoal(here)).map(([key]) => key))
  // Moves lead mostly onwards: from the last marking to the first few rounds are enough.
  const left = [...markings].filter(([key]) => !can.has(key)).reverse()
  for (let before = -1; before < can.size;) {
    before = can.size
    for (const [key, { next }] of left) if (next.some((move) => can.has(move.to) && mayFollow(move))) can.add(key)
  }
  return can
}

/** Tells whether a token in a branch can bring its branch to an end before the join discards it. */
function branchEnds(flow: Flow, markings: Stands): (marking: string, token: string) => boolean {
  const known = new Map<string, ReadonlySet<string>>()
  return (marking, token) => {
    const branch = flow.nodes.get(token)?.branch
    const fork = branch && flow.nodes.get(branch.fork)
    if (branch === undefined || fork?.kind !== 'fork') return true
    const goal = `xong:${fork.join}/${branch.id}`
    const from =
      known.get(goal) ??
      backward(
        markings,
        ({ next }) => next.some(({ ended }) => ended === goal),
        ({ fired }) => fired === undefined || (fired !== fork.join && isInside(flow, fired, fork.id)),
      )
    known.set(goal, from)
    return from.has(marking)
  }
}

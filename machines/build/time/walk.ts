import type { Longer } from './branches.js'
import { OUT } from './graph.js'
import type { Group } from './groups.js'
import type { Body, Longest, Move, State } from './longest.js'

/** A longest way: the nodes that it passes, and the times that it spends. */
export interface Walk {
  nodes: string[]
  items: number[]
}

/** The way that is as long as `longest` says of the state that is entered; empty where there is none. */
export function walk(longest: Longest, entered: Move, before: number): Walk {
  const walked: Walk = { nodes: [], items: [] }
  let move = entered
  let mask = before
  while (move.node !== OUT) {
    const group = longest.groupOf(move.node)
    const found = group && choose(longest, group, move)
    if (group === undefined || found === undefined) return walked
    walked.items.push(...longest.spentBy(move, mask))
    passGroup(longest, group, move.node, found, walked)
    if (found.exit.via !== undefined) walked.nodes.push(found.exit.via)
    // A return that spends again begins with nothing spent.
    mask = found.exit.isAgain ? 0 : found.body.mask
    move = found.exit
  }
  return walked
}

interface Choice {
  used: number
  body: Body
  exit: Move
}

function choose(longest: Longest, group: Group, state: State): Choice | undefined {
  const value = longest.value(state)
  if (value === -Infinity) return undefined
  for (let used = 0; used < (group.forks.length === 0 ? 1 : longest.layers.count); used++) {
    const left = longest.layers.minus(state.layer, used)
    if (left === undefined) continue
    for (const body of longest.bodies(group, used, state.passed, state.mask))
      for (const exit of longest.exits(group, left, body))
        if (body.spent + exit.cost + longest.value(exit) === value) return { used, body, exit }
  }
  return undefined
}

/** Passes all rows of a group that spend time, by way of its returns, and leaves it at the exit. */
function passGroup(longest: Longest, group: Group, entry: number, { used, body, exit }: Choice, walked: Walk): void {
  const { nodes } = longest.graph
  const seen = new Set<number>()
  const spent = new Set<number | undefined>([undefined])
  const pass = (id: number): void => {
    const node = nodes[id]
    if (node === undefined) return
    walked.nodes.push(node.node.id)
    spent.add(node.item ?? node.cell)
    if (seen.has(id)) return
    seen.add(id)
    if (!group.forks.includes(id)) return
    const state = { layer: used, passed: id !== body.through, mask: body.mask }
    const inBranch = walkBranch(longest, id, longest.parallel(id, state), state)
    walked.nodes.push(...inBranch.nodes)
    walked.items.push(...inBranch.items)
  }
  pass(entry)
  let here = entry
  const go = (to: number): void => {
    for (const id of routeWithin(longest, group, here, to)) pass(id)
    here = to
  }
  for (const member of group.members.toSorted((a, b) => a - b)) {
    const node = nodes[member]
    const isNew = node !== undefined && (group.forks.includes(member) || !spent.has(node.item ?? node.cell))
    if (isNew && !seen.has(member)) go(member)
  }
  go(exit.from ?? entry)
}

/** The way through the branch that the join of a fork waits for. */
export function walkBranch(longest: Longest, fork: number, awaited: Longer, state: Omit<State, 'node'>): Walk {
  const { branch, spent, layer } = awaited
  for (const start of longest.graph.nodes[fork]?.branches[branch] ?? [])
    for (const passed of state.passed ? [true] : [false, true]) {
      const move = longest.enter(fork, start, { ...state, layer, passed })
      if (move.cost + longest.value(move) === spent) return walk(longest, move, state.mask)
    }
  return { nodes: [], items: [] }
}

/** The shortest way from one member of a group to another, without the first. */
function routeWithin(longest: Longest, group: Group, from: number, to: number): readonly number[] {
  const before = new Map<number, number>([[from, from]])
  const queue = [from]
  for (const id of queue) {
    if (before.has(to)) break
    const node = longest.graph.nodes[id]
    for (const next of [...(node?.forward ?? []), ...(node?.inside ?? [])]) {
      if (before.has(next) || longest.groupOf(next) !== group) continue
      before.set(next, id)
      queue.push(next)
    }
  }
  const route: number[] = []
  for (let id = to; id !== from; id = before.get(id) ?? from) route.unshift(id)
  return route
}

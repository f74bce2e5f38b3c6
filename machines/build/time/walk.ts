import { OUT } from './graph.js'
import type { Group } from './groups.js'
import type { Body, Longest, Step } from './longest.js'

/** A longest way: the nodes that it passes, and the times that it spends. */
export interface Walk {
  nodes: string[]
  items: number[]
}

/** The way that `longest.value(start, layer, passed)` measures; empty where there is none. */
export function walk(longest: Longest, start: number, layer: number, passed: boolean, from?: number): Walk {
  const walked: Walk = { nodes: [], items: [] }
  let at: Pick<Step, 'to' | 'layer' | 'passed'> & { from?: number } = { to: start, layer, passed }
  if (from !== undefined) at.from = from
  while (at.to !== OUT) {
    const group = longest.groupOf(at.to)
    const found = group && choose(longest, group, at.to, at.layer, at.passed)
    if (group === undefined || found === undefined) return walked
    const cell = longest.entered(at.from, at.to)
    walked.items.push(...(cell === undefined ? [] : [cell]), ...group.items)
    passGroup(longest, group, at.to, found, walked)
    if (found.exit.via !== undefined) walked.nodes.push(found.exit.via)
    at = found.exit
  }
  return walked
}

interface Choice {
  used: number
  body: Body
  exit: Step
}

function choose(longest: Longest, group: Group, at: number, layer: number, passed: boolean): Choice | undefined {
  const value = longest.value(at, layer, passed)
  if (value === -Infinity) return undefined
  for (let used = 0; used < (group.forks.length === 0 ? 1 : longest.layers.count); used++) {
    const left = longest.layers.minus(layer, used)
    if (left === undefined) continue
    for (const body of longest.bodies(group, used, passed))
      for (const exit of longest.exits(group, left, body.passed))
        if (body.spent + exit.cost + longest.value(exit.to, exit.layer, exit.passed) === value)
          return { used, body, exit }
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
    if (group.forks.includes(id)) passBranch(longest, id, used, id !== body.through, walked)
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
  go(exit.from)
}

/** Passes the branch that the longest way through a fork waits for. */
function passBranch(longest: Longest, fork: number, used: number, passed: boolean, walked: Walk): void {
  const { branch, spent } = longest.parallel(fork, used, passed)
  for (const start of longest.graph.nodes[fork]?.branches[branch] ?? [])
    for (const isPassed of passed ? [true] : [false, true]) {
      if (longest.entering(fork, start) + longest.value(start, used, isPassed) !== spent) continue
      const inBranch = walk(longest, start, used, isPassed, fork)
      walked.nodes.push(...inBranch.nodes)
      walked.items.push(...inBranch.items)
      return
    }
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

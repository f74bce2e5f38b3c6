import { OUT, type TimeGraph, type TimeNode } from './graph.js'
import { groupsOf, type Group } from './groups.js'
import type { Layers } from './returns.js'

/** A step of a longest way: where it leads, with which returns left, and what is spent on entering there. */
export interface Step {
  from: number
  to: number
  layer: number
  passed: boolean
  cost: number
  via?: string
}

/** A way through a group; `through`: the fork in whose branches `must` is passed. */
export interface Body {
  spent: number
  passed: boolean
  through?: number
}

/**
 * Longest ways over (node, returns left), each taking in all that is spent from entering a node to leaving its region.
 * With `must`, a way from a state that has not `passed` one of those nodes must yet do so.
 */
export class Longest {
  private readonly best: Float64Array
  private readonly home: Group[] = []
  private readonly size: number

  constructor(
    readonly graph: TimeGraph,
    private readonly weights: readonly number[],
    readonly layers: Layers,
    private readonly must?: ReadonlySet<number>,
  ) {
    this.size = graph.nodes.length
    this.best = new Float64Array(this.size * layers.count * (must === undefined ? 1 : 2)).fill(-Infinity)
    const groups = groupsOf(graph)
    for (const group of groups) for (const member of group.members) this.home[member] = group
    for (let layer = 0; layer < layers.count; layer++)
      for (const group of groups) {
        this.solve(group, layer, true)
        if (must !== undefined) this.solve(group, layer, false)
      }
  }

  /** The longest way from entering a node to the end of its region; `-Infinity` when there is none. */
  value(node: number, layer: number, passed: boolean): number {
    return node === OUT ? (passed ? 0 : -Infinity) : (this.best[this.at(node, layer, passed)] ?? -Infinity)
  }

  /** The shared time that is entered, and spent, on going from one node (or from outside) to another. */
  entered(from: number | undefined, to: number): number | undefined {
    const cell = this.home[to]?.cell
    return cell === undefined || (from !== undefined && this.graph.nodes[from]?.cell === cell) ? undefined : cell
  }

  /** What is spent on entering the shared time, if one is entered. */
  entering(from: number | undefined, to: number): number {
    const cell = this.entered(from, to)
    return cell === undefined ? 0 : (this.weights[cell] ?? 0)
  }

  groupOf(node: number): Group | undefined {
    return this.home[node]
  }

  /** What is spent inside a group, and whether `must` is then passed, for each way to pass it. */
  *bodies(group: Group, used: number, passed: boolean): Iterable<Body> {
    let own = 0
    for (const item of group.items) own += this.weights[item] ?? 0
    const meets = this.must !== undefined && !passed && group.members.some((member) => this.must?.has(member))
    yield { spent: own + this.parallels(group.forks, used, undefined), passed: passed || meets }
    if (passed || meets) return
    for (const fork of group.forks)
      yield { spent: own + this.parallels(group.forks, used, fork), passed: true, through: fork }
  }

  /** Every way out of a group after its body. */
  *exits(group: Group, layer: number, passed: boolean): Iterable<Step> {
    for (const from of group.members) {
      const node = this.graph.nodes[from]
      if (node === undefined) continue
      for (const to of node.forward)
        if (this.home[to] !== group) yield { from, to, layer, passed, cost: this.entering(from, to) }
      for (const { to, counter, via } of node.again) {
        const left = this.layers.after(layer, counter)
        if (left === undefined) continue
        yield { from, to, layer: left, passed, cost: this.entering(from, to), ...(via === undefined ? {} : { via }) }
      }
    }
  }

  /** The longest of the branches of a fork (the longest of the `needed` shortest), and which one that is. */
  parallel(fork: number, layer: number, passed: boolean): { spent: number; branch: number } {
    const node = this.graph.nodes[fork]
    if (node === undefined) return { spent: 0, branch: 0 }
    const free = node.branches.map((starts) => this.branch(fork, starts, layer, true))
    if (passed) return longestNeeded(free, node)
    let best = { spent: -Infinity, branch: 0 }
    node.branches.forEach((starts, branch) => {
      const through = this.branch(fork, starts, layer, false)
      if (through === -Infinity) return
      const found = longestNeeded(free.with(branch, through), node)
      if (found.spent > best.spent) best = found
    })
    return best
  }

  private branch(fork: number, starts: readonly number[], layer: number, passed: boolean): number {
    let best = -Infinity
    for (const start of starts) best = Math.max(best, this.entering(fork, start) + this.value(start, layer, passed))
    return best
  }

  /** Several forks in one loop share the returns that are used in it. */
  private parallels(forks: readonly number[], used: number, through: number | undefined): number {
    const [fork, ...others] = forks
    if (fork === undefined) return 0
    if (others.length === 0) return this.parallel(fork, used, fork !== through).spent
    let best = -Infinity
    for (let first = 0; first <= used; first++) {
      const rest = this.layers.minus(used, first)
      if (rest === undefined) continue
      best = Math.max(best, this.parallel(fork, first, fork !== through).spent + this.parallels(others, rest, through))
    }
    return best
  }

  private solve(group: Group, layer: number, passed: boolean): void {
    let best = -Infinity
    for (let used = 0; used < (group.forks.length === 0 ? 1 : this.layers.count); used++) {
      const left = this.layers.minus(layer, used)
      if (left === undefined) continue
      for (const body of this.bodies(group, used, passed))
        for (const { to, layer: then, passed: after, cost } of this.exits(group, left, body.passed))
          best = Math.max(best, body.spent + cost + this.value(to, then, after))
    }
    for (const member of group.members) this.best[this.at(member, layer, passed)] = best
  }

  private at(node: number, layer: number, passed: boolean): number {
    return (layer * (this.must === undefined ? 1 : 2) + (passed ? 0 : 1)) * this.size + node
  }
}

function longestNeeded(values: readonly number[], { needed }: TimeNode): { spent: number; branch: number } {
  const order = values.map((spent, branch) => ({ spent, branch })).sort((a, b) => a.spent - b.spent)
  return order[Math.min(needed, order.length) - 1] ?? { spent: 0, branch: 0 }
}

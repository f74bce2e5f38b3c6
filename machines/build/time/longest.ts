import { longestInOne, longestNeeded, mostInLoop, type Longer } from './branches.js'
import { OUT, type TimeGraph } from './graph.js'
import { groupsOf, type Group } from './groups.js'
import { masksOf, type Masks } from './masks.js'
import type { Layers } from './returns.js'

/** Where a way stands that has yet to go on. */
export interface State {
  node: number
  /** Returns that are left. */
  layer: number
  /** One of the nodes that the way must pass is passed. */
  passed: boolean
  /** Times that are spent already. */
  mask: number
}
/** A step of a way to the next state, and what is spent on entering there. */
export interface Move extends State {
  from: number | undefined
  cost: number
  /** Returned to be done again. */
  isAgain: boolean
  /** The supplement wait that is passed. */
  via?: string
}
/** A way through a group. `through`: the fork in whose branches one of the nodes to pass is passed. */
export interface Body {
  spent: number
  passed: boolean
  mask: number
  through?: number
}
/** Which ways are asked for. */
export interface Ways {
  layers: Layers
  /** The way must pass one of these nodes. */
  must?: ReadonlySet<number>
  /** In parallel branches, the way through the branch with `must` alone, however long the others take. */
  isAlone?: boolean
  /** Where parallel branches cannot be reckoned exactly, no more than they surely take; otherwise no less. */
  isBelow?: boolean
}

/** Longest ways over (node, returns left), each with all that is spent from entering a node to leaving its region. */
export class Longest {
  readonly graph: TimeGraph
  readonly layers: Layers
  private readonly weights: readonly number[]
  private readonly must: ReadonlySet<number> | undefined
  private readonly isAlone: boolean
  readonly isBelow: boolean
  private readonly masks: Masks
  private readonly best: Float64Array
  private readonly home: Group[] = []

  constructor(graph: TimeGraph, weights: readonly number[], { layers, must, isAlone = false, isBelow = false }: Ways) {
    const groups = groupsOf(graph)
    this.graph = graph
    this.layers = layers
    this.weights = weights
    this.must = must
    this.isAlone = isAlone
    this.isBelow = isBelow
    this.masks = masksOf(graph, groups)
    const states = graph.nodes.length * layers.count * this.masks.count * (must === undefined ? 1 : 2)
    this.best = new Float64Array(states).fill(-Infinity)
    for (const group of groups) for (const member of group.members) this.home[member] = group
    for (let layer = 0; layer < layers.count; layer++)
      for (const group of groups)
        for (let mask = 0; mask < this.masks.count; mask++) {
          this.solve(group, layer, true, mask)
          if (must !== undefined) this.solve(group, layer, false, mask)
        }
  }

  /** The longest way from entering a node to the end of its region; `-Infinity` when there is none. */
  value(state: State): number {
    if (state.node === OUT) return state.passed ? 0 : -Infinity
    return this.best[this.at(state.node, state.layer, state.passed, state.mask)] ?? -Infinity
  }

  groupOf(node: number): Group | undefined {
    return this.home[node]
  }

  /** Enters a node from another, or from outside: a shared time is spent where one is entered. */
  enter(from: number | undefined, to: number, { layer, passed, mask }: Omit<State, 'node'>, isAgain = false): Move {
    const { nodes } = this.graph
    const cell = nodes[to]?.cell
    const stays = cell !== undefined && from !== undefined && nodes[from]?.cell === cell
    // After a return that spends again nothing is spent but a shared time that the dossier does not leave.
    const spent = isAgain ? (stays ? this.masks.bitOf(cell) : 0) : mask
    const entered = stays ? undefined : this.home[to]?.cell
    const bit = entered === undefined ? 0 : this.masks.bitOf(entered)
    const cost = entered === undefined || (bit & spent) !== 0 ? 0 : this.weight(entered)
    return { from, node: to, layer, passed, mask: spent | bit, cost, isAgain }
  }

  /** The times that are spent on entering a node, and those of its group. */
  spentBy({ node, mask, from }: Move, before: number): readonly number[] {
    const group = this.home[node]
    if (group === undefined) return []
    const { nodes } = this.graph
    const stays = from !== undefined && nodes[from]?.cell !== undefined && nodes[from].cell === nodes[node]?.cell
    const entered =
      stays || group.cell === undefined || (this.masks.bitOf(group.cell) & before) !== 0 ? [] : [group.cell]
    return [...entered, ...group.items.filter((item) => (this.masks.bitOf(item) & mask) === 0)]
  }

  /** What is spent inside a group, for each way to pass it. */
  *bodies(group: Group, used: number, passed: boolean, mask: number): Iterable<Body> {
    let own = 0
    let after = mask
    for (const item of group.items) {
      const bit = this.masks.bitOf(item)
      if ((bit & mask) === 0) own += this.weight(item)
      after |= bit
    }
    const meets = this.must !== undefined && !passed && group.members.some((member) => this.must?.has(member))
    const free = this.parallels(group.forks, used, after, undefined)
    yield { spent: own + free, passed: passed || meets, mask: after }
    if (passed || meets) return
    for (const fork of group.forks) {
      const through = this.parallels(group.forks, used, after, fork)
      yield { spent: own + through, passed: true, mask: after, through: fork }
    }
  }

  /** Every way out of a group after its body, with the returns that are left to it. */
  *exits(group: Group, layer: number, { passed, mask }: Body): Iterable<Move> {
    for (const from of group.members) {
      const node = this.graph.nodes[from]
      if (node === undefined) continue
      // A return `inside` may lead to rows from which no way comes here again: what it joins is then no loop.
      for (const to of [...node.forward, ...node.inside])
        if (this.home[to] !== group) yield this.enter(from, to, { layer, passed, mask })
      for (const { to, counter, via } of node.again) {
        const left = this.layers.after(layer, counter)
        if (left === undefined) continue
        const move = this.enter(from, to, { layer: left, passed, mask }, true)
        if (via !== undefined) move.via = via
        yield move
      }
    }
  }

  /** The longest of the branches of a fork (the longest of the `needed` shortest), and which one that is. */
  parallel(fork: number, { layer, passed, mask }: Omit<State, 'node'>): Longer {
    const free = this.branches(fork, { layer, passed: true, mask })
    const needed = this.graph.nodes[fork]?.needed ?? 0
    if (passed && this.isBelow && layer > 0 && needed < free.length)
      return longestInOne(free, this.branches(fork, { layer: 0, passed, mask }), needed, layer)
    if (passed) return { ...longestNeeded(free, needed), layer }
    let best: Longer = { spent: -Infinity, branch: 0, layer }
    this.branches(fork, { layer, passed, mask }).forEach((through, branch) => {
      if (through === -Infinity) return
      const found = this.isAlone ? { spent: through, branch } : longestNeeded(free.with(branch, through), needed)
      if (found.spent > best.spent) best = { ...found, layer }
    })
    return best
  }

  /** What the join of a fork waits for while a token in one of its branches has so much before it. */
  awaited(fork: number, branch: number, rest: number, layer: number): Longer {
    const all = this.branches(fork, { layer, passed: true, mask: 0 })
    return { ...longestNeeded(all.with(branch, rest), this.graph.nodes[fork]?.needed ?? 0), layer }
  }

  /** The longest way through each branch of a fork. */
  private branches(fork: number, state: Omit<State, 'node'>): readonly number[] {
    return (this.graph.nodes[fork]?.branches ?? []).map((starts) => {
      let best = -Infinity
      for (const start of this.isBelow ? starts.slice(0, 1) : starts) {
        const move = this.enter(fork, start, state)
        best = Math.max(best, move.cost + this.value(move))
      }
      return best
    })
  }

  /** Several forks in one loop share the returns that are used in it. */
  private parallels(forks: readonly number[], used: number, mask: number, through: number | undefined): number {
    const [fork, ...others] = forks
    if (fork === undefined) return 0
    const passed = fork !== through
    if (others.length === 0) return this.passed(fork, { layer: used, passed, mask })
    let best = -Infinity
    for (let layer = 0; layer <= used; layer++) {
      const rest = this.layers.minus(used, layer)
      if (rest === undefined) continue
      const first = this.passed(fork, { layer, passed, mask })
      best = Math.max(best, first + this.parallels(others, rest, mask, through))
    }
    return best
  }

  /** What a fork takes in all, also where a loop passes it more than once. */
  private passed(fork: number, state: Omit<State, 'node'>): number {
    const { spent } = this.parallel(fork, state)
    const isAlone = this.isAlone && !state.passed
    if (this.isBelow || isAlone || spent === -Infinity) return spent
    if ((this.home[fork]?.members.length ?? 0) < 2) return spent
    return Math.max(
      spent,
      mostInLoop(this.graph, (item) => this.weight(item), fork, this.layers),
    )
  }

  private solve(group: Group, layer: number, passed: boolean, mask: number): void {
    let best = -Infinity
    for (let used = 0; used < (group.forks.length === 0 ? 1 : this.layers.count); used++) {
      const left = this.layers.minus(layer, used)
      if (left === undefined) continue
      for (const body of this.bodies(group, used, passed, mask))
        for (const move of this.exits(group, left, body))
          best = Math.max(best, body.spent + move.cost + this.value(move))
    }
    for (const member of group.members) this.best[this.at(member, layer, passed, mask)] = best
  }

  private at(node: number, layer: number, passed: boolean, mask: number): number {
    const plane = (layer * (this.must === undefined ? 1 : 2) + (passed ? 0 : 1)) * this.masks.count + mask
    return plane * this.graph.nodes.length + node
  }

  private weight(item: number): number {
    return this.weights[item] ?? 0
  }
}

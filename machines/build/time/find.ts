import { addSpans, NO_TIME } from '../../model/duration.js'
import type { WorstPath } from '../proof.js'
import { OUT, type TimeGraph } from './graph.js'
import { lazily } from './lazily.js'
import { Longest, type Move, type Ways } from './longest.js'
import type { Measure } from './measure.js'
import { walk, walkBranch, type Walk } from './walk.js'

/** What a longest way is asked of. */
export interface Question extends Ways {
  graph: TimeGraph
  /** The clock starts when one of these nodes is left. */
  after?: ReadonlySet<number>
}
export interface Answer {
  /** By the measure; `-Infinity` where there is no such way. No way is longer. */
  value: number
  /** The same, unless parallel branches cannot be reckoned exactly: some way is as long. */
  atLeast: () => number
  /** A way that is as long as `atLeast`. */
  worst: () => WorstPath
}

export const NO_WAY: WorstPath = { nodes: [], span: NO_TIME }

/** The longest way by a measure. */
export function findLongest(question: Question, measure: Measure): Answer {
  const { graph } = question
  const weights = graph.items.map(({ span }) => measure.of(span))
  const below = lazily(() => findIn(new Longest(graph, weights, { ...question, isBelow: true }), question, weights))
  const above = isExact(question) ? below() : findIn(new Longest(graph, weights, question), question, weights)
  return { value: above.value, atLeast: () => below().value, worst: lazily(() => below().worst()) }
}

/** Only parallel branches that are passed more than once, or that returns are shared between, are not reckoned exactly. */
const isExact = ({ graph: { nodes, has }, layers }: Question): boolean =>
  (!has.inside && !has.supplement && layers.count === 1) || nodes.every(({ node }) => node.kind !== 'fork')

interface Found {
  value: number
  worst: () => WorstPath
}

function findIn(longest: Longest, { graph, layers, must, after }: Question, weights: readonly number[]): Found {
  if (after !== undefined) return longestAfter(longest, weights, after)
  let value = -Infinity
  let first: Move | undefined
  for (const start of graph.starts) {
    const move = longest.enter(undefined, start, { layer: layers.full, passed: must === undefined, mask: 0 })
    const found = move.cost + longest.value(move)
    if (found > value) [value, first] = [found, move]
  }
  return { value, worst: () => (first === undefined ? NO_WAY : pathOf(graph, walk(longest, first, 0))) }
}

function pathOf({ items }: TimeGraph, { nodes, items: spent }: Walk): WorstPath {
  return { nodes, span: addSpans(...spent.map((item) => items[item]?.span ?? NO_TIME)) }
}

/** From leaving a node on; inside a branch, through the join and on to the end. */
function longestAfter(longest: Longest, weights: readonly number[], after: ReadonlySet<number>): Found {
  let best: Found = { value: -Infinity, worst: () => NO_WAY }
  for (const node of after) {
    const found = fromLeaving(longest, weights, node)
    if (found.value > best.value) best = { value: found.value, worst: () => pathOf(longest.graph, found.walk()) }
  }
  return best
}

/** A way from leaving a node on. */
interface Onward {
  value: number
  walk: () => Walk
}

/** While a token goes on from a node in a branch, the other branches may have all their time before them. */
function fromLeaving(longest: Longest, weights: readonly number[], node: number): Onward {
  const { graph, layers } = longest
  const item = graph.nodes[node]?.item ?? graph.nodes[node]?.cell
  const enter = (node: number, layer: number): Move => ({
    ...longest.enter(undefined, node, { layer, passed: true, mask: 0 }),
    cost: 0,
  })
  const own = graph.nodes[node]?.item
  let onward: Onward = {
    value: longest.value(enter(node, layers.full)) - (own === undefined ? 0 : (weights[own] ?? 0)),
    // What the node itself spends, and a shared time that it stands under, was spent before the clock starts.
    walk: () => without(walk(longest, enter(node, layers.full), 0), item),
  }
  // Where some must be left out, returns are taken before the first join.
  const layer = longest.isBelow ? 0 : layers.full
  for (const { fork, branch, join } of forksAround(graph, node)) {
    const awaited = longest.awaited(fork, branch, onward.value, layer)
    const inBranch =
      awaited.branch === branch
        ? onward.walk
        : () => walkBranch(longest, fork, awaited, { layer, passed: true, mask: 0 })
    const behind = enter(join, layer)
    onward = {
      value: awaited.spent + longest.value(behind),
      walk: () => joined(inBranch(), walk(longest, behind, 0)),
    }
  }
  return onward
}

/** The forks in whose branches a node stands, innermost first. */
function forksAround(
  { nodes, index }: TimeGraph,
  node: number,
): readonly { fork: number; branch: number; join: number }[] {
  const forks: { fork: number; branch: number; join: number }[] = []
  for (let at = nodes[node]?.node; at?.branch !== undefined;) {
    const { branch } = at
    const fork = index.get(branch.fork) ?? OUT
    at = nodes[fork]?.node
    if (at?.kind !== 'fork') break
    const first = (nodes[fork]?.branches ?? []).findIndex(
      ([start = OUT]) => nodes[start]?.node.branch?.id === branch.id,
    )
    forks.push({ fork, branch: first, join: index.get(at.join) ?? OUT })
  }
  return forks
}

const joined = (one: Walk, other: Walk): Walk => ({
  nodes: [...one.nodes, ...other.nodes],
  items: [...one.items, ...other.items],
})

/** A walk that does not spend a time where it first meets it. */
const without = ({ nodes, items }: Walk, unspent: number | undefined): Walk => ({
  nodes,
  items: items.filter((item, index) => item !== unspent || index !== items.indexOf(item)),
})

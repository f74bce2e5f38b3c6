import { addSpans, NO_TIME } from '../../model/duration.js'
import type { WorstPath } from '../proof.js'
import { OUT, type TimeGraph } from './graph.js'
import { lazily } from './lazily.js'
import { Longest, type Move, type Ways } from './longest.js'
import type { Measure } from './measure.js'
import { walk, type Walk } from './walk.js'

/** What a longest way is asked of. */
export interface Question extends Ways {
  graph: TimeGraph
  /** The clock starts when one of these nodes is left. */
  after?: ReadonlySet<number>
}
export interface Answer {
  /** By the measure; `-Infinity` where there is no such way. */
  value: number
  worst: () => WorstPath
}

export const NO_WAY: WorstPath = { nodes: [], span: NO_TIME }

/** The longest way by a measure. */
export function findLongest(question: Question, measure: Measure): Answer {
  const { graph, layers, must, after } = question
  const weights = graph.items.map(({ span }) => measure.of(span))
  const longest = new Longest(graph, weights, question)
  if (after !== undefined) return longestAfter(longest, weights, after)
  let value = -Infinity
  let first: Move | undefined
  for (const start of graph.starts) {
    const move = longest.enter(undefined, start, { layer: layers.full, passed: must === undefined, mask: 0 })
    const found = move.cost + longest.value(move)
    if (found > value) [value, first] = [found, move]
  }
  const worst = lazily(() => (first === undefined ? NO_WAY : pathOf(graph, [walk(longest, first, 0)], undefined)))
  return { value, worst }
}

/** Several walks one after another as a path, without what the first node spends where the clock starts after it. */
function pathOf({ items }: TimeGraph, walks: readonly Walk[], unspent: number | undefined): WorstPath {
  const spent = walks.flatMap((each) => each.items)
  const counted = spent.filter((item, index) => item !== unspent || index !== spent.indexOf(item))
  const spans = counted.map((item) => items[item]?.span ?? NO_TIME)
  return { nodes: walks.flatMap(({ nodes }) => nodes), span: addSpans(...spans) }
}

/** From leaving a node on; inside a branch, through the join and on to the end. */
function longestAfter(longest: Longest, weights: readonly number[], after: ReadonlySet<number>): Answer {
  const { graph, layers } = longest
  const enter = (node: number): Move => ({
    ...longest.enter(undefined, node, { layer: layers.full, passed: true, mask: 0 }),
    cost: 0,
  })
  let value = -Infinity
  let start: number | undefined
  for (const node of after) {
    const item = graph.nodes[node]?.item
    const own = item === undefined ? 0 : (weights[item] ?? 0)
    const rest = joinsAround(graph, node).reduce((sum, join) => sum + longest.value(enter(join)), 0)
    const found = longest.value(enter(node)) - own + rest
    if (found > value) [value, start] = [found, node]
  }
  const from = start
  if (from === undefined) return { value, worst: () => NO_WAY }
  const worst = lazily(() => {
    // What the node itself spends, and a shared time that it stands under, was spent before the clock starts.
    const walks = [from, ...joinsAround(graph, from)].map((node) => walk(longest, enter(node), 0))
    return pathOf(graph, walks, graph.nodes[from]?.item ?? graph.nodes[from]?.cell)
  })
  return { value, worst }
}

/** The joins that a token in nested branches has still to pass, innermost first. */
function joinsAround({ nodes, index }: TimeGraph, node: number): readonly number[] {
  const joins: number[] = []
  for (let at = nodes[node]?.node; at?.branch !== undefined;) {
    const fork = nodes[index.get(at.branch.fork) ?? OUT]?.node
    const join = fork?.kind === 'fork' ? index.get(fork.join) : undefined
    if (join !== undefined) joins.push(join)
    at = fork
  }
  return joins
}

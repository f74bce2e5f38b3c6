import { addSpans, NO_TIME } from '../../model/duration.js'
import type { WorstPath } from '../proof.js'
import { OUT, type TimeGraph } from './graph.js'
import { Longest } from './longest.js'
import type { Measure } from './measure.js'
import type { Layers } from './returns.js'
import { walk } from './walk.js'

/** What a longest way is asked of. */
export interface Question {
  graph: TimeGraph
  layers: Layers
  /** The way must pass one of these nodes. */
  must?: ReadonlySet<number>
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
export function findLongest({ graph, layers, must, after }: Question, measure: Measure): Answer {
  const weights = graph.items.map(({ span }) => measure.of(span))
  const longest = new Longest(graph, weights, layers, must)
  if (after !== undefined) return longestAfter(longest, weights, after)
  let value = -Infinity
  let start: number = OUT
  for (const each of graph.starts) {
    const found = longest.entering(undefined, each) + longest.value(each, layers.full, must === undefined)
    if (found > value) [value, start] = [found, each]
  }
  return { value, worst: () => worstOf(longest, start, must === undefined) }
}

function worstOf(longest: Longest, start: number, passed: boolean): WorstPath {
  if (start === OUT) return NO_WAY
  const { nodes, items } = walk(longest, start, longest.layers.full, passed)
  return { nodes, span: addSpans(...items.map((item) => longest.graph.items[item]?.span ?? NO_TIME)) }
}

/** From leaving a node on; inside a branch, through the join and on to the end. */
function longestAfter(longest: Longest, weights: readonly number[], after: ReadonlySet<number>): Answer {
  const { graph, layers } = longest
  let value = -Infinity
  let start: number = OUT
  for (const node of after) {
    const own = weights[graph.nodes[node]?.item ?? OUT] ?? 0
    const rest = joinsAround(graph, node).reduce((sum, join) => sum + longest.value(join, layers.full, true), 0)
    const found = longest.value(node, layers.full, true) - own + rest
    if (found > value) [value, start] = [found, node]
  }
  const worst = (): WorstPath => {
    if (start === OUT) return NO_WAY
    const ways = [start, ...joinsAround(graph, start)].map((node) => walk(longest, node, layers.full, true))
    const own = graph.nodes[start]?.item
    const items = ways.flatMap((way) => way.items)
    const spent = own === undefined ? items : items.filter((_, index) => index !== items.indexOf(own))
    const spans = spent.flatMap((item) => graph.items[item]?.span ?? [])
    return { nodes: ways.flatMap(({ nodes }) => nodes), span: addSpans(...spans) }
  }
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

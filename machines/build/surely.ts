import type { Flow, FlowNode, JoinNode, Published } from './flow.js'
import { titlesOf } from './titles.js'

/** What passing a node changes among the facts that are being followed. */
export interface Effect {
  adds?: readonly string[]
  drops?: readonly string[]
}

/** What surely holds before each node, on every published way that leads there. */
export interface Surely {
  before(node: string): ReadonlySet<string>
  /** A way to the node on which the fact never came to hold, by the titles of its steps. */
  wayWithout(node: string, fact: string): readonly string[]
}

/**
 * Follows facts along the published ways of a flow: a fact holds before a node when it holds after every node that leads
 * there. Behind a join a fact holds when so many branches bring it that none of the needed sets of branches lacks it.
 */
export function surely(flow: Flow, given: readonly string[], effectOf: (node: FlowNode) => Effect): Surely {
  const graph = flow.published
  const effects = graph.nodes.map(effectOf)
  const facts = [...new Set([...given, ...effects.flatMap(({ adds = [], drops = [] }) => [...adds, ...drops])])]
  // No fact depends on another, so they are followed by the word's width at a time.
  const words: Followed[] = []
  for (let from = 0; from < facts.length; from += WIDTH) {
    words.push(follow(flow, graph, facts.slice(from, from + WIDTH), given, effects))
  }
  const holding = (masks: (word: Followed) => Int32Array, node: string): ReadonlySet<string> => {
    const at = graph.index.get(node)
    if (at === undefined) return new Set(given)
    return new Set(words.flatMap((word) => word.facts.filter((_, bit) => ((masks(word)[at] ?? 0) & (1 << bit)) !== 0)))
  }
  return {
    before: (node) => holding((word) => word.before, node),
    wayWithout: (node, fact) =>
      titlesOf(
        flow,
        backwards(flow.start, node, graph, (id) => !holding((word) => word.after, id).has(fact)),
      ),
  }
}

const WIDTH = 30
/** All facts of a word: what is not known yet, so that a loop does not forget what led into it. */
const ALL = (1 << WIDTH) - 1

/** Facts of one word before and after each node, a bit each. */
interface Followed {
  facts: readonly string[]
  before: Int32Array
  after: Int32Array
}

/** The greatest fixed point: every node starts with every fact and loses what some way does not bring. */
function follow(
  flow: Flow,
  { nodes, from }: Published,
  facts: readonly string[],
  given: readonly string[],
  effects: readonly Effect[],
): Followed {
  const bits = new Map(facts.map((fact, bit) => [fact, 1 << bit]))
  const maskOf = (some: readonly string[] = []): number => some.reduce((mask, fact) => mask | (bits.get(fact) ?? 0), 0)
  const masks = effects.map(({ adds, drops }) => ({ adds: maskOf(adds), keeps: ~maskOf(drops) }))
  const start = maskOf(given)
  const before = new Int32Array(nodes.length).fill(ALL)
  const after = new Int32Array(nodes.length).fill(ALL)
  const reached = new Uint8Array(nodes.length)
  for (let changed = true; changed;) {
    changed = false
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at]
      if (node === undefined) continue
      let known = node.id === flow.start
      let met = known ? start : ALL
      for (const one of from[at] ?? []) {
        if (reached[one] !== 1) continue
        known = true
        met &= node.kind === 'join' ? ALL : (after[one] ?? 0)
      }
      if (!known) continue
      if (node.kind === 'join') met &= joined(nodes, node, from[at] ?? [], reached, after)
      const { adds, keeps } = masks[at] ?? { adds: 0, keeps: ALL }
      const left = (met & keeps) | adds
      if (reached[at] === 1 && before[at] === met && after[at] === left) continue
      reached[at] = 1
      before[at] = met
      after[at] = left
      changed = true
    }
  }
  // What no way reaches has nothing behind it.
  for (const at of nodes.keys()) if (reached[at] === 0) before[at] = after[at] = start
  return { facts, before, after }
}

/** Facts that so many branches bring that none of the needed sets of branches lacks them. */
function joined(
  nodes: readonly FlowNode[],
  join: JoinNode,
  from: readonly number[],
  reached: Uint8Array,
  after: Int32Array,
): number {
  const branches = new Map<string, number>()
  for (const one of from) {
    if (reached[one] !== 1) continue
    const id = nodes[one]?.branch?.id ?? String(one)
    branches.set(id, (branches.get(id) ?? ALL) & (after[one] ?? 0))
  }
  let surely = 0
  for (let bit = 0; bit < WIDTH; bit += 1) {
    const bringing = [...branches.values()].filter((mask) => (mask & (1 << bit)) !== 0).length
    if (bringing > branches.size - join.needed) surely |= 1 << bit
  }
  return surely
}

/** The shortest way from the start to a node over nodes that lack the fact, both included. */
function backwards(
  start: string,
  node: string,
  { nodes, index, from }: Published,
  lacks: (id: string) => boolean,
): string[] {
  const next = new Map<string, string | undefined>([[node, undefined]])
  const walk = (mayPass: (id: string) => boolean): void => {
    for (const id of next.keys()) {
      if (next.has(start)) return
      for (const at of from[index.get(id) ?? -1] ?? []) {
        const before = nodes[at]?.id ?? ''
        if (!next.has(before) && mayPass(before)) next.set(before, id)
      }
    }
  }
  walk(lacks)
  // The fact did hold at first and was lost on the way: the rest is any way to where it was lost.
  walk(() => true)
  const way: string[] = []
  for (let id: string | undefined = next.has(start) ? start : node; id !== undefined; id = next.get(id)) way.push(id)
  return way
}

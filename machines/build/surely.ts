import type { Flow, FlowNode, JoinNode, Published } from './flow.js'
import { titlesOf } from './titles.js'

/** What passing a node changes among the facts that are being followed. */
export interface Effect {
  adds?: readonly string[]
  drops?: readonly string[]
}

/** A node that changes nothing. */
export const NO_EFFECT: Effect = {}

/** What surely holds before each node. */
export interface Surely {
  /** Whether a fact that is followed holds on every published way that leads to the node. */
  holds(fact: string, node: string): boolean
  /** A way to the node on which the fact never came to hold, by the titles of its steps. */
  wayWithout(node: string, fact: string): readonly string[]
}

/**
 * Follows facts along the published ways of a flow: a fact holds before a node when it holds after every node that leads
 * there; none holds at the start. Behind a join a fact holds when so many branches bring it that none of the needed
 * sets of branches lacks it.
 */
export function surely(flow: Flow, facts: readonly string[], effectOf: (node: FlowNode) => Effect): Surely {
  const graph = flow.published
  const effects = graph.nodes.map(effectOf)
  // No fact depends on another, so they are followed by the word's width at a time.
  const words: Followed[] = []
  for (let from = 0; from < facts.length; from += WIDTH)
    words.push(follow(flow, graph, facts.slice(from, from + WIDTH), effects))
  const isIn = (when: 'before' | 'after', fact: string, node: string): boolean => {
    const place = facts.indexOf(fact)
    const word = words[Math.floor(place / WIDTH)]
    return ((word?.[when][graph.index.get(node) ?? -1] ?? 0) & (1 << (place % WIDTH))) !== 0
  }
  return {
    holds: (fact, node) => isIn('before', fact, node),
    wayWithout: (node, fact) =>
      titlesOf(
        flow,
        backwards(flow.start, node, graph, (id) => !isIn('after', fact, id)),
      ),
  }
}

const WIDTH = 30
/** All facts of a word: what is not known yet, so that a loop does not forget what led into it. */
const ALL = (1 << WIDTH) - 1
const NONE = 0

/** Facts of one word before and after each node, a bit each. */
interface Followed {
  before: readonly number[]
  after: readonly number[]
}

/** The greatest fixed point: every node starts with every fact and loses what some way does not bring. */
function follow(
  flow: Flow,
  { nodes, from }: Published,
  facts: readonly string[],
  effects: readonly Effect[],
): Followed {
  const adds = effects.map((effect) => maskOf(effect.adds, facts))
  const drops = effects.map((effect) => maskOf(effect.drops, facts))
  const before: number[] = nodes.map(() => ALL)
  const after: number[] = nodes.map(() => ALL)
  const reached: boolean[] = nodes.map(() => false)
  for (let changed = true; changed;) {
    changed = false
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at]
      if (node === undefined) continue
      let known = node.id === flow.start
      let met = known ? NONE : ALL
      for (const one of from[at] ?? []) {
        if (reached[one] !== true) continue
        known = true
        met &= node.kind === 'join' ? ALL : (after[one] ?? NONE)
      }
      if (!known) continue
      if (node.kind === 'join') met &= joined(nodes, node, from[at] ?? [], reached, after)
      const left = (met & ~(drops[at] ?? NONE)) | (adds[at] ?? NONE)
      if (reached[at] === true && before[at] === met && after[at] === left) continue
      reached[at] = true
      before[at] = met
      after[at] = left
      changed = true
    }
  }
  // What no way reaches has nothing behind it.
  reached.forEach((isReached, at) => {
    if (!isReached) before[at] = after[at] = NONE
  })
  return { before, after }
}

function maskOf(some: readonly string[] | undefined, facts: readonly string[]): number {
  let mask = NONE
  some?.forEach((fact) => {
    const bit = facts.indexOf(fact)
    if (bit >= 0) mask |= 1 << bit
  })
  return mask
}

/** Facts that so many branches bring that none of the needed sets of branches lacks them. */
function joined(
  nodes: readonly FlowNode[],
  join: JoinNode,
  from: readonly number[],
  reached: readonly boolean[],
  after: readonly number[],
): number {
  const branches = new Map<string, number>()
  for (const one of from) {
    if (reached[one] !== true) continue
    const id = nodes[one]?.branch?.id ?? String(one)
    branches.set(id, (branches.get(id) ?? ALL) & (after[one] ?? 0))
  }
  let surely = NONE
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

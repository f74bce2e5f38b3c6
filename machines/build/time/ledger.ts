import type { NationalRegisters } from '../../model/corpus.js'
import type { Span } from '../../model/duration.js'
import type { Process } from '../../model/process.js'
import type { PlacedCase } from '../cases.js'
import type { Flow } from '../flow.js'
import type { MissingFact } from '../proof.js'
import { findLongest, type Answer } from './find.js'
import { SHARED, SUPPLEMENTS, timeGraphOf, type TimeGraph, type Walked } from './graph.js'
import { Items } from './items.js'
import type { Measure } from './measure.js'
import { plainOf, type Plain } from './plain.js'
import { layersOf, type Layers } from './returns.js'

/** How a question differs from the plain one: the longest way from start to end without returns. */
export interface Asked {
  outcome?: { step: string; is: string }
  /** The clock starts when this step is left. */
  after?: string
  /** Must pass this node. */
  node?: string
  block?: string
  /** So many returns that have no bound of their own; absent: none at all, also where a bound is printed. */
  returns?: number
  policyReturns?: boolean
  countTogether?: boolean
  isStraight?: boolean
}

/** The printed times of a flow, and the longest ways through it, each found once. */
export class Ledger {
  readonly items: Items
  private readonly supplement: Walked['supplement']
  /** Supplements during which the clock pauses; absent: without a bound. */
  private readonly supplements: number | undefined
  private readonly plains = new Map<string, Plain>()
  private readonly graphs = new Map<string, TimeGraph>()
  private readonly answers = new Map<string, Answer>()

  constructor(
    readonly process: Process,
    readonly placed: PlacedCase,
    readonly flow: Flow,
    registers: NationalRegisters,
  ) {
    this.items = new Items(placed.case.table, [...placed.path, 'table'], process)
    const policy = registers.policies[process.policy.base]
    this.supplement = process.policy.supplement ?? policy?.supplement ?? 'restart'
    this.supplements = policy?.exceptions.find(({ then }) => 'wait' in then)?.atMost
    this.reworks = process.policy.reworks ?? policy?.reworks ?? 0
  }

  /** Returns without a bound of their own that the proof must survive. */
  readonly reworks: number

  get isPerEpoch(): boolean {
    return this.supplement === 'restart'
  }

  plain(block?: string): Plain {
    const known = this.plains.get(block ?? '')
    if (known !== undefined) return known
    const plain = plainOf(this.flow, this.items, block)
    this.plains.set(block ?? '', plain)
    return plain
  }

  /** Whether no way spends anything twice: no returns that spend again, and no clock that goes on after a wait. */
  spendsOnce({ block, returns = 0, policyReturns = false, countTogether = false }: Asked): boolean {
    const { has, bounded } = this.plain(block)
    if (returns > 0 && (has.again || policyReturns)) return false
    return (bounded === 0 || countTogether) && (!has.supplement || this.isPerEpoch)
  }

  graph({ outcome, policyReturns = false, block, countTogether = false, isStraight = false }: Asked): TimeGraph {
    const key = `${outcome?.step} ${outcome?.is} ${policyReturns} ${block} ${countTogether} ${isStraight}`
    const known = this.graphs.get(key)
    if (known !== undefined) return known
    const graph = timeGraphOf(this.flow, this.items, {
      supplement: this.supplement,
      policyReturns,
      countTogether,
      isStraight,
      ...(outcome === undefined ? {} : { outcome }),
      ...(block === undefined ? {} : { block }),
    })
    this.graphs.set(key, graph)
    return graph
  }

  longest(asked: Asked, measure: Measure): Answer {
    const { outcome, after, node, block, policyReturns = false, countTogether = false, isStraight = false } = asked
    const graph = this.graph(asked)
    const bounds = this.bounds(asked, graph)
    // Without a return that may be taken the ways are the plain ones, whatever is counted.
    const returns = bounds.some((bound) => bound > 0) ? bounds.join() : ''
    const differs = [outcome?.step, outcome?.is, after, node, block, policyReturns, countTogether, isStraight]
    const key = `${measure.id} ${returns} ${differs.join(' ')}`
    const known = this.answers.get(key)
    if (known !== undefined) return known
    const must =
      node !== undefined ? nodesOf(graph, node) : outcome === undefined ? undefined : stepNodesOf(graph, outcome.step)
    const answer = findLongest(
      {
        graph,
        layers: layersOf(bounds),
        isAlone: node !== undefined,
        ...(must === undefined ? {} : { must }),
        ...(after === undefined ? {} : { after: stepNodesOf(graph, after) }),
      },
      measure,
    )
    this.answers.set(key, answer)
    return answer
  }

  /** Bounds of the counters of returns and supplements; none where no returns are asked for. */
  bounds({ returns }: Asked, graph: TimeGraph): readonly number[] {
    if (returns === undefined || !(graph.has.again || graph.has.supplement)) return []
    return graph.bounds.map((bound, counter) => {
      if (counter === SUPPLEMENTS) return this.isPerEpoch || !graph.has.supplement ? 0 : (this.supplements ?? 1)
      return counter === SHARED ? returns : bound
    })
  }

  /** How the returns that a question asks for are counted. */
  layers(asked: Asked): Layers {
    return layersOf(this.bounds(asked, this.graph(asked)))
  }

  /** Facts that a question lacks. */
  missing(asked: Asked): readonly MissingFact[] {
    const graph = this.graph(asked)
    const missing: MissingFact[] = []
    if (graph.items.some((item) => item.missing !== undefined))
      for (const item of itemsWalked(graph, asked.after)) if (item.missing !== undefined) missing.push(item.missing)
    if (asked.returns !== undefined && graph.has.supplement && !this.isPerEpoch) {
      const unbounded = this.supplement === 'count' || this.supplements === undefined
      const path = ['policy', 'supplement'] as const
      if (unbounded) missing.push({ kind: 'wait-unbounded', path })
    }
    return missing
  }
}

export const spansOf = ({ items }: TimeGraph): readonly Span[] => items.map(({ span }) => span)

export const stepNodesOf = ({ nodes }: TimeGraph, step: string): ReadonlySet<number> =>
  new Set(nodes.flatMap(({ node }, index) => (node.kind === 'step' && node.step.id === step ? [index] : [])))

function nodesOf({ index }: TimeGraph, node: string): ReadonlySet<number> {
  const found = index.get(node)
  return new Set(found === undefined ? [] : [found])
}

/** The times that can be met from the starts on, or after a step. */
function itemsWalked(graph: TimeGraph, after: string | undefined): readonly TimeGraph['items'][number][] {
  const begin = after === undefined ? graph.starts : [...stepNodesOf(graph, after)]
  const seen = new Set<number>(begin)
  const numbers = new Set<number>()
  for (const id of seen) {
    const node = graph.nodes[id]
    if (node === undefined) continue
    if (after === undefined || !begin.includes(id))
      for (const item of [node.item, node.cell]) if (item !== undefined) numbers.add(item)
    for (const to of [...node.forward, ...node.inside, ...node.again.map(({ to }) => to), ...node.branches.flat()])
      if (to >= 0) seen.add(to)
    // After a step inside a branch come the join and what follows it.
    const fork = graph.nodes[graph.index.get(node.node.branch?.fork ?? '') ?? -1]
    for (const to of fork?.forward ?? []) if (to >= 0) seen.add(to)
  }
  return graph.items.filter((_, number) => numbers.has(number))
}

import type { Flow, FlowNode } from '../../machines/build/flow.js'
import type { CompiledCase, GeneratorInput } from '../generator.js'
import { rowsOf, type Rows } from '../rows.js'
import { poolsOf, type Pools } from './pools.js'

/** What a diagram is made from, and what is said in it. */
export interface BpmnContext {
  compiled: CompiledCase
  flow: Flow
  input: Pick<GeneratorInput, 'corpus' | 'province' | 'asOf'>
  /** Whether levels are pools of their own; otherwise all is one. */
  isCollaboration: boolean
  rows: Rows
  pools: Pools
  /** What is said of nodes, as far as it was asked for (says.ts). */
  said: Map<FlowNode, readonly string[]>
}

/** The same object each time it is asked for: targets that draw one flow share what was found out for it. */
export function contextOf(
  compiled: CompiledCase,
  flow: Flow,
  input: BpmnContext['input'],
  isCollaboration = true,
): BpmnContext {
  const contexts = known.get(flow) ?? []
  const own = contexts.filter((one) => one.compiled === compiled && isSame(one.input, input))
  const found = own.find((one) => one.isCollaboration === isCollaboration)
  if (found !== undefined) return found
  const rows = rowsOf(compiled)
  const pools = poolsOf(flow, rows, input, isCollaboration)
  // What is said does not depend on how it is drawn.
  const said = own[0]?.said ?? new Map<FlowNode, readonly string[]>()
  const context = { compiled, flow, input, isCollaboration, rows, pools, said }
  known.set(flow, [...contexts, context])
  return context
}

/** As long as a flow is kept. */
const known = new WeakMap<Flow, readonly BpmnContext[]>()

const isSame = (one: BpmnContext['input'], other: BpmnContext['input']): boolean =>
  one.corpus === other.corpus && one.province === other.province && one.asOf === other.asOf

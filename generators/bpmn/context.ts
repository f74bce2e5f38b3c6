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

export function contextOf(
  compiled: CompiledCase,
  flow: Flow,
  input: BpmnContext['input'],
  isCollaboration = true,
): BpmnContext {
  const rows = rowsOf(compiled)
  const pools = poolsOf(flow, rows, input, isCollaboration)
  return { compiled, flow, input, isCollaboration, rows, pools, said: new Map() }
}

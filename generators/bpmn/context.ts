import type { Flow } from '../../machines/build/flow.js'
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
}

/** The same object each time it is asked for: targets that draw one flow share what was found out for it. */
export function contextOf(
  compiled: CompiledCase,
  flow: Flow,
  input: BpmnContext['input'],
  isCollaboration = true,
): BpmnContext {
  const contexts = known.get(flow) ?? []
  const found = contexts.find(
    (one) => one.compiled === compiled && one.isCollaboration === isCollaboration && isSame(one.input, input),
  )
  if (found !== undefined) return found
  const rows = rowsOf(compiled)
  const pools = poolsOf(flow, rows, input, isCollaboration)
  const context = { compiled, flow, input, isCollaboration, rows, pools }
  known.set(flow, [...contexts, context])
  return context
}

/** As long as a flow is kept. */
const known = new WeakMap<Flow, readonly BpmnContext[]>()

const isSame = (one: BpmnContext['input'], other: BpmnContext['input']): boolean =>
  one.corpus === other.corpus && one.province === other.province && one.asOf === other.asOf

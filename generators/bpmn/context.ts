import type { Flow } from '../../machines/build/flow.js'
import type { PolicyException } from '../../machines/model/registry.js'
import type { CompiledCase, GeneratorInput } from '../generator.js'
import { rowsOf, type Rows } from '../rows.js'
import { poolsOf, type Pools } from './pools.js'
import { transfersOf, type Transfers } from './transfers.js'

/** What the parts of one diagram are made with. */
export interface BpmnContext {
  compiled: CompiledCase
  flow: Flow
  input: Pick<GeneratorInput, 'corpus' | 'province' | 'asOf'>
  rows: Rows
  exceptions: ReadonlyMap<string, PolicyException>
  /** Exceptions that end the dossier wherever it is: drawn once, as event sub-processes. */
  anytime: ReadonlySet<string>
  pools: Pools
  transfers: Transfers
}

export function contextOf(
  compiled: CompiledCase,
  flow: Flow,
  input: BpmnContext['input'],
  isCollaboration = true,
): BpmnContext {
  const rows = rowsOf(compiled)
  const list = input.corpus.registers.policies[compiled.entry.value.policy.base]?.exceptions ?? []
  const anytime = new Set(list.filter(({ at, then }) => at.acts === undefined && 'end' in then).map(({ id }) => id))
  const pools = poolsOf(flow, rows, input, isCollaboration)
  return {
    compiled,
    flow,
    input,
    rows,
    exceptions: new Map(list.map((one) => [one.id, one])),
    anytime,
    pools,
    transfers: transfersOf(flow, pools, anytime),
  }
}

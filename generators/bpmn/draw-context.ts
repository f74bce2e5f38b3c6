import type { PolicyException } from '../../machines/model/registry.js'
import type { BpmnContext } from './context.js'
import { transfersOf, type Transfers } from './transfers.js'
import { Words } from './words.js'

/** What the parts of one diagram are built with. */
export interface DrawContext extends BpmnContext {
  exceptions: ReadonlyMap<string, PolicyException>
  /** Exceptions that end the dossier wherever it is: drawn once, as event sub-processes. */
  anytime: ReadonlySet<string>
  transfers: Transfers
  words: Words
}

export function drawContextOf(context: BpmnContext): DrawContext {
  const { compiled, flow, input, pools } = context
  const list = input.corpus.registers.policies[compiled.entry.value.policy.base]?.exceptions ?? []
  const anytime = new Set(list.filter(({ at, then }) => at.acts === undefined && 'end' in then).map(({ id }) => id))
  return {
    ...context,
    exceptions: new Map(list.map((one) => [one.id, one])),
    anytime,
    transfers: transfersOf(flow, pools, anytime),
    words: new Words(),
  }
}

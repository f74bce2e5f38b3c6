import type { Flow } from '../machines/build/flow.js'
import type { CaseText } from './case-text.js'
import type { GeneratorInput } from './generator.js'

type Registers = Pick<GeneratorInput, 'corpus' | 'province'>

/** Keeps what is made of a flow, as long as there is the flow and it is asked for with the same text and registers. */
export class FlowMemory<T> {
  readonly #known = new WeakMap<Flow, Registers & { of: CaseText; made: T }>()

  constructor(private readonly make: (text: CaseText, flow: Flow, registers: Registers) => T) {}

  of(text: CaseText, flow: Flow, registers: Registers): T {
    const { corpus, province } = registers
    const known = this.#known.get(flow)
    if (known?.of === text && known.corpus === corpus && known.province === province) return known.made
    const made = this.make(text, flow, registers)
    this.#known.set(flow, { of: text, corpus, province, made })
    return made
  }
}

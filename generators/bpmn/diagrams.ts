import type { Corpus } from '../../machines/model/corpus.js'
import { buildDiagram } from './build-diagram.js'
import type { BpmnContext } from './context.js'
import type { Diagram } from './diagram.js'
import { shapeKey } from './shape-key.js'

/** The diagram of a flow, which is that of every case of its shape: thousands of procedures go a few dozen ways. */
export function diagramOf(context: BpmnContext): Diagram {
  const { registers } = context.input.corpus
  const diagrams = known.get(registers) ?? new Known()
  known.set(registers, diagrams)
  return diagrams.of(context)
}

/** The last diagrams by shape, as long as they are not too much. */
class Known {
  private readonly diagrams = new Map<string, Diagram>()
  private size = 0

  of(context: BpmnContext): Diagram {
    const key = shapeKey(context)
    const found = this.diagrams.get(key)
    if (found !== undefined) return found
    const diagram = buildDiagram(context)
    if (this.size + key.length > MOST) {
      this.diagrams.clear()
      this.size = 0
    }
    this.diagrams.set(key, diagram)
    this.size += key.length
    return diagram
  }
}
/** Letters of shapes; a diagram with what is written from it takes some thirty times as much. */
const MOST = 500_000
const known = new WeakMap<Corpus['registers'], Known>()

import type { BpmnContext } from './context.js'
import { diagramOf } from './diagrams.js'
import type { Diagram } from './diagram.js'
import type { Picture } from './picture.js'
import { placeDiagram } from './place.js'

/** What a case says in the diagram of its shape. */
export interface Said {
  diagram: Diagram
  /** By the numbers of the words. */
  written: readonly string[]
  picture: Picture
}

/** Targets that draw one flow alike say the same: it is found out once, and known as long as the context is. */
export function saidIn(context: BpmnContext): Said {
  const found = known.get(context)
  if (found !== undefined) return found
  const diagram = diagramOf(context)
  const texts = diagram.words.map((word) => word.of(context))
  const said = {
    diagram,
    written: diagram.words.map((word, at) => word.written(texts[at] ?? '')),
    picture: placeDiagram(diagram, texts),
  }
  known.set(context, said)
  return said
}

const known = new WeakMap<BpmnContext, Said>()

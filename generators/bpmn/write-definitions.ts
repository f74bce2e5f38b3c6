import { wholeText, type TextPart } from '../whole-text.js'
import type { BpmnContext } from './context.js'
import type { Diagram } from './diagram.js'
import type { Dialect } from './dialect.js'
import { diagramOf } from './diagrams.js'
import { writeForm } from './form.js'
import { interchangeOf } from './interchange.js'
import { cutAtMarks, fill, type Cut } from './words.js'

/** The BPMN file of a flow; its context is made for the dialect's way of drawing levels. */
export const writeDefinitions = (context: BpmnContext, dialect: Dialect): string =>
  wholeText(definitionParts(context, dialect))

/** In parts: what the case fills in, and where it is drawn, which it has in common with others. */
export function definitionParts(context: BpmnContext, dialect: Dialect): TextPart[] {
  const diagram = diagramOf(context)
  const form = formOf(diagram, dialect)
  const texts = diagram.words.map((word) => word.of(context))
  const written = diagram.words.map((word, at) => word.written(texts[at] ?? ''))
  const parts = fill(form, written)
  parts.push(interchangeOf(diagram, texts), '\n</bpmn:definitions>\n')
  return parts
}

/** All that the cases of a diagram have in common is written once. */
function formOf(diagram: Diagram, dialect: Dialect): Cut {
  const forms = known.get(diagram) ?? new Map<Dialect, Cut>()
  known.set(diagram, forms)
  const form = forms.get(dialect) ?? cutAtMarks(writeForm(diagram, dialect))
  forms.set(dialect, form)
  return form
}
/** As long as their diagram is known. */
const known = new WeakMap<Diagram, Map<Dialect, Cut>>()

import type { Generator } from '../generator.js'
import { flowName } from '../naming.js'
import { contextOf } from './context.js'
import { plain } from './dialect.js'
import { noteLosses } from './losses.js'
import { definitionParts } from './write-definitions.js'

/** BPMN 2.0 with its diagram: one file for each flow. */
const bpmn: Generator = {
  id: 'bpmn',
  ofCase: (input) =>
    function* (compiled, losses) {
      noteLosses(compiled, losses, input, { isLimitTimed: true })
      for (const flow of compiled.flows) {
        const content = definitionParts(contextOf(compiled, flow, input), plain)
        yield { path: `${flowName(compiled, flow)}.bpmn`, content, shows: { caseId: compiled.id, what: 'BPMN' } }
      }
    },
}
export default bpmn

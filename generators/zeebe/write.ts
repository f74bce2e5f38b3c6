import { contextOf } from '../bpmn/context.js'
import { noteLosses } from '../bpmn/losses.js'
import { definitionParts } from '../bpmn/write-definitions.js'
import type { Generator } from '../generator.js'
import { flowName } from '../naming.js'
import { lossNotes } from '../loss-notes.js'
import { zeebe as dialect } from './dialect.js'

/** BPMN for Camunda 8: the diagram of the target `bpmn`, with what its engine needs to run it. */
const zeebe: Generator = {
  id: 'zeebe',
  ofCase: (input) =>
    function* (compiled, losses) {
      noteLosses(compiled, losses, input, { isLimitTimed: true })
      lossNotes(compiled, losses, input.province.id).lose(
        'Rút hồ sơ và dừng giải quyết là thông điệp: Camunda 8 nhận ở mọi bước, nơi gửi phải chỉ gửi khi quy định cho phép.',
      )
      for (const flow of compiled.flows)
        yield {
          path: `${flowName(compiled, flow)}.bpmn`,
          content: definitionParts(contextOf(compiled, flow, input), dialect),
          shows: { caseId: compiled.id, what: 'BPMN cho Camunda 8' },
        }
    },
}
export default zeebe

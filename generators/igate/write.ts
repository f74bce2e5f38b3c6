import { contextOf } from '../bpmn/context.js'
import { noteLosses } from '../bpmn/losses.js'
import { definitionParts } from '../bpmn/write-definitions.js'
import type { GeneratedFile, Generator } from '../generator.js'
import { flowName } from '../naming.js'
import { lossNotes } from '../loss-notes.js'
import { processRows } from './declaration.js'
import { activiti } from './dialect.js'
import { printFile, SHEETS, stepForm } from './step-forms.js'
import { EVIDENCE, igateHead } from './write-file.js'

/** What an administrator of VNPT iGate loads or types in: BPMN for its engine, JSON of its definition, a sheet of values. */
const igate: Generator = {
  id: 'igate',
  ofCase(input) {
    return function* (compiled, losses) {
      noteLosses(compiled, losses, input.province.id)
      const { lose } = lossNotes(compiled, losses, input.province.id)
      lose(EVIDENCE)
      lose(
        'Rút hồ sơ và dừng giải quyết là thông điệp của Activiti, nhận ở mọi bước; quy định chỉ cho trước khi quyết định.',
      )
      for (const [index, flow] of compiled.flows.entries()) {
        const context = contextOf(compiled, flow, input, activiti.isCollaboration)
        const form = stepForm(context, index)
        const head = igateHead(context, form.definedTask)
        const name = flowName(compiled, flow)
        const shows = (what: string): Pick<GeneratedFile, 'shows'> => ({ shows: { caseId: compiled.id, what } })
        yield { path: `${name}.bpmn`, content: definitionParts(context, activiti), ...shows('BPMN cho iGate') }
        yield { path: `${name}.json`, content: printFile(head, form), ...shows('định nghĩa iGate') }
        const sheet = SHEETS.workbook(processRows(head), form.sheet)
        yield { path: `${name}.khai-bao.xlsx`, content: sheet, ...shows('phiếu khai báo iGate') }
      }
    }
  },
}
export default igate

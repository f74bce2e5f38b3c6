import { contextOf } from '../bpmn/context.js'
import { noteLosses } from '../bpmn/losses.js'
import { LONGEST_NAME } from '../bpmn/process-id.js'
import { definitionParts } from '../bpmn/write-definitions.js'
import type { GeneratedFile, Generator } from '../generator.js'
import { flowName } from '../naming.js'
import { lossNotes } from '../loss-notes.js'
import { titleOf } from '../marks.js'
import { noteUnheld } from '../unheld.js'
import type { TextPart } from '../whole-text.js'
import { declarationRows, USUAL_TEXTS } from './declaration.js'
import { activiti } from './dialect.js'
import { declarationSheets } from './sheet.js'
import type { IgateFile, Task } from './format.js'
import { EVIDENCE, igateFile } from './write-file.js'

/** What an administrator of VNPT iGate loads or types in: BPMN for its engine, JSON of its definition, a sheet of values. */
const igate: Generator = {
  id: 'igate',
  ofCase(input) {
    const sheetOf = declarationSheets('Phiếu khai báo quy trình trên VNPT iGate', USUAL_TEXTS)
    return function* (compiled, losses) {
      noteLosses(compiled, losses, input, { beside: ['supplement'] })
      const { lose, fit } = lossNotes(compiled, losses, input.province.id)
      noteUnheld('iGate', ['running', 'untimed'], compiled, input, { lose })
      fit(titleOf(compiled), 'Tên quy trình trong tệp BPMN', LONGEST_NAME)
      lose(EVIDENCE)
      lose(
        'Rút hồ sơ và dừng giải quyết là thông điệp của Activiti, nhận ở mọi bước; quy định chỉ cho trước khi quyết định.',
      )
      for (const flow of compiled.flows) {
        const context = contextOf(compiled, flow, input, activiti.isCollaboration)
        const file = igateFile(context)
        const name = flowName(compiled, flow)
        const shows = (what: string): Pick<GeneratedFile, 'shows'> => ({ shows: { caseId: compiled.id, what } })
        yield { path: `${name}.bpmn`, content: definitionParts(context, activiti), ...shows('BPMN cho iGate') }
        yield { path: `${name}.json`, content: printFile(file), ...shows('định nghĩa iGate') }
        const sheet = sheetOf(declarationRows(file))
        yield { path: `${name}.khai-bao.xlsx`, content: sheet, ...shows('phiếu khai báo iGate') }
      }
    }
  },
}
export default igate

/**
 * As JSON with a task a line, so that two versions are compared task by task; nobody reads the rest line by line. The flags
 * of a task are half of its line and come last, because thousands of tasks have the same ones: they are printed once.
 */
function printFile({ tasks, ...head }: IgateFile): TextPart[] {
  const parts: TextPart[] = [`${JSON.stringify(head).slice(0, -1)},\n"tasks":[\n`]
  for (const [index, task] of tasks.entries()) {
    if (index > 0) parts.push(',\n')
    parts.push(JSON.stringify({ ...task, variable: undefined }).slice(0, -1), printFlags(task.variable))
  }
  parts.push('\n]}\n')
  return parts
}

/** The end of a task. */
function printFlags(variable: Task['variable']): Uint8Array {
  const printed = known.get(variable) ?? new TextEncoder().encode(`,"variable":${JSON.stringify(variable)}}`)
  known.set(variable, printed)
  return printed
}
const known = new WeakMap<Task['variable'], Uint8Array>()

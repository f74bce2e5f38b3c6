import type { BpmnContext } from '../bpmn/context.js'
import { textOf, type CaseText } from '../case-text.js'
import type { TextPart } from '../whole-text.js'
import { stepRows, USUAL_TEXTS } from './declaration.js'
import type { IgateFile, IgateSteps } from './format.js'
import { DeclarationSheets, type SheetEnd } from './sheet.js'
import { igateSteps } from './write-file.js'

/** What the files of a flow say of its steps, for all cases with its text. */
export interface StepForm extends Pick<IgateSteps, 'definedTask'> {
  /** The tasks as JSON, encoded, cut where the name of the process goes. */
  tasks: readonly Uint8Array[]
  /** The forms of the steps in the declaration sheet. */
  sheet: SheetEnd
}

export const SHEETS = new DeclarationSheets('Phiếu khai báo quy trình trên VNPT iGate', USUAL_TEXTS)

/** That of the flow at `index` of a case, which the context is of. */
export function stepForm(context: BpmnContext, index: number): StepForm {
  const { compiled, input } = context
  const text = textOf(compiled, input)
  const forms = known.get(text) ?? new Map<string, StepForm>()
  known.set(text, forms)
  const key = `${index} ${input.asOf}`
  const form = forms.get(key) ?? makeForm(context)
  forms.set(key, form)
  return form
}
/** A text is of one corpus and one province. */
const known = new WeakMap<CaseText, Map<string, StepForm>>()

function makeForm(context: BpmnContext): StepForm {
  const steps = igateSteps(context, NAME)
  const tasks = steps.tasks.map((task) => JSON.stringify(task)).join(',\n')
  const encoder = new TextEncoder()
  const pieces = tasks.split(NAME).map((piece) => encoder.encode(piece))
  return { definedTask: steps.definedTask, tasks: pieces, sheet: SHEETS.end(stepRows(steps)) }
}

/** As JSON with a task a line, so that two versions are compared task by task; nobody reads the rest line by line. */
export function printFile(head: Omit<IgateFile, 'tasks'>, { tasks }: StepForm): TextPart[] {
  const name = JSON.stringify(head.processDefinition.name).slice(1, -1)
  const start = `${JSON.stringify(head).slice(0, -1)},\n"tasks":[\n`
  return [start, ...tasks.flatMap((piece, index) => (index === 0 ? [piece] : [name, piece])), '\n]}\n']
}

/** A character that Unicode keeps for use inside a program. */
const NAME = '\uFDD0'

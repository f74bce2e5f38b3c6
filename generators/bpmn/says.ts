import type { FlowNode } from '../../machines/build/flow.js'
import { printTime } from '../../machines/model/duration.js'
import { isNone } from '../../machines/model/fact.js'
import { printText } from '../../machines/model/print-text.js'
import { isAmount } from '../../machines/model/time.js'
import { basisOf, sayCite } from '../basis.js'
import { limitFor } from '../budgets.js'
import { formInForce } from '../form-in-force.js'
import type { PolicyException } from '../../machines/model/registry.js'
import type { Step } from '../../machines/model/step.js'
import { printActor } from '../../machines/model/print-actor.js'
import { placeOf } from '../swimlane/lanes.js'
import { SIGNED } from '../words.js'
import { decisionLine, markOf } from '../marks.js'
import { statusLine } from '../mermaid/labels.js'
import { printFees, printPapers } from '../table/print-papers.js'
import type { BpmnContext } from './context.js'

/** What stands in the documentation of a step: its words, time, papers, fees, and the status that the citizen sees. */
export function sayNode(node: FlowNode, context: BpmnContext): readonly string[] {
  const found = context.said.get(node)
  if (found !== undefined) return found
  const status = statusLine(node.status, context.input)
  const says = node.kind === 'step' ? sayStep(node.step, context) : []
  says.push(status)
  context.said.set(node, says)
  return says
}

function sayStep(step: Step, { rows, compiled, input }: BpmnContext): string[] {
  const { value } = compiled.entry
  const shared = rows.steps.get(step.id)?.shares?.within
  const time = step.within ?? shared
  const { forms } = input.corpus.registers
  const says: string[] = []
  const label = (what: string, text: string | undefined): void => {
    if (text !== undefined && text !== '') says.push(`${what}: ${text}`)
  }
  if (step.text !== undefined) says.push(printText(step.text))
  const office = rows.steps.get(step.id)?.office
  if (step.by !== undefined && placeOf(step.by, office, input).others !== undefined)
    label('Người thực hiện', printActor(step.by, office, input.province))
  if (time !== undefined)
    says.push(`Thời gian: ${printTime(time)}${step.within === undefined ? ', chung với các bước cùng ô' : ''}.`)
  if (step.clock === 'stops') says.push('Không tính vào thời hạn giải quyết.')
  label('Cần có', isNone(step.needs) ? undefined : printPapers(step.needs, value, forms))
  label('Kết quả', printPapers(step.gives, value, forms))
  label('Thu', printFees(step.collects, value))
  label('Biên lai', step.receipt && (input.province.receipts?.[step.receipt]?.name ?? step.receipt))
  label('Cách ký', step.signs && SIGNED[step.signs])
  if (step.onBehalf !== undefined) says.push(`Ký thay theo ${step.onBehalf.document}.`)
  return says
}

/** An exception with its clause and the form in force that it issues. */
export function sayException({ name, cite, form }: PolicyException, context: BpmnContext): string[] {
  const [, issued] = (form && formInForce(form, context.input)) ?? []
  return [
    ...(cite === undefined ? [name] : [`${name}: ${sayCite(cite, context.input)}.`]),
    ...(issued === undefined ? [] : [`Biểu mẫu: ${issued.no} ${issued.name}.`]),
  ]
}

/** What stands in the documentation of the whole: procedures, decision, legal basis, time. */
export function sayCase(context: BpmnContext): string[] {
  const { entry, case: one } = context.compiled
  const { of, decision, reads } = entry.value
  const mark = markOf(context.compiled)
  const limit = limitFor(context.compiled, context.flow)
  const basis = basisOf(context.compiled, context.input)
  return [
    ...(mark === undefined ? [] : [mark]),
    ...of.map(({ name, code }) => `Thủ tục: ${name}${code === undefined ? '' : ` (${code})`}`),
    ...(decision === undefined ? [] : [`Phê duyệt: ${decisionLine(decision)}.`]),
    ...(basis.length === 0 ? ['Căn cứ pháp lý: chưa có trong dữ liệu.'] : [`Căn cứ pháp lý: ${basis.join('; ')}.`]),
    ...(one.total === undefined ? [] : [`Tổng thời gian: ${printTime(one.total)}.`]),
    ...(isAmount(one.total) || limit === undefined ? [] : [`Thời hạn giải quyết: ${printTime(limit)}.`]),
    ...(reads === undefined ? [] : [`Cách đọc chữ "ngày": ${reads.because}`]),
  ]
}

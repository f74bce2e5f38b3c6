import type { Flow, FlowEdge, FlowNode } from '../../machines/build/flow.js'
import { isNone } from '../../machines/model/fact.js'
import { acts, type Step } from '../../machines/model/step.js'
import { feesOf } from '../table/print-papers.js'
import { actionKindOf, DATES, INTAKE_ACTION, type ActionKind } from './action-kinds.js'
import { actionCode } from './codes.js'
import type { ProcessContext } from './context.js'
import type { Element } from './elements.js'
import type { Place } from './places.js'

type Action = Element<'ProcessAction'>

/** `requestPayment` */
const PAYMENT = { none: 0, advance: 1, settle: 2, confirm: 5 } as const

/** What moves a dossier: the first action, taken when it is submitted, then one for every way out of every place. */
export function writeActions(places: readonly Place[], context: ProcessContext): Action[] {
  const [first] = places
  if (first === undefined) return []
  const byCode = new Map(places.map((place) => [place.code, place]))
  const started = stepOf(first)
  const intake: Action = {
    ...plainAction(INTAKE_ACTION, `${started?.id ?? 'ho-so'}:tiep-nhan-ho-so`),
    actionName: INTAKE_ACTION.title,
    // Before the first action, and only then, the importer lets an action without a step run.
    preStepCode: '',
    postStepCode: first.code,
    autoEvent: 'submit',
    ...paymentOf(started, PAYMENT.advance, context),
    postAction: postActionOf(INTAKE_ACTION, [], context),
  }
  const moves = places.flatMap((place) =>
    place.moves.map(({ edge, to }) => writeAction(edge, place, byCode.get(to), to, context)),
  )
  return [intake, ...moves]
}

function writeAction(
  edge: FlowEdge,
  from: Place,
  to: Place | undefined,
  toCode: string,
  context: ProcessContext,
): Action {
  const { flow, supplement, notes } = context
  const kind = actionKindOf(edge, flow, supplement)
  const step = stepAt(flow, edge.from)
  const target = to === undefined ? undefined : stepOf(to)
  const isLeaving = target !== step
  return {
    ...plainAction(kind, edge.event),
    actionName: notes.fit(nameOf(edge, kind, target, context), `Tên thao tác ở bước "${step?.name ?? 'chờ bổ sung'}"`),
    preStepCode: from.code,
    postStepCode: toCode,
    allowAssignUser: step !== undefined && acts(step).includes('assign') && edge.move === 'forward' ? 1 : 0,
    ...(step !== undefined && isLeaving && collects(step) && to?.kind !== from.kind && edge.tag === 'process'
      ? { requestPayment: PAYMENT.confirm }
      : isLeaving
        ? paymentOf(target, PAYMENT.settle, context)
        : {}),
    createDossierFiles: edge.tag === 'process' ? filesOf(step?.gives, context) : '',
    eSignature: edge.tag === 'process' && (step?.signs === 'digital' || step?.signs === 'both'),
    postAction: postActionOf(kind, clockDates(from.nodes, to?.nodes ?? []), context),
  }
}

const plainAction = (kind: ActionKind, event: string): Action => ({
  actionCode: actionCode(kind, event),
  actionName: kind.title,
  preStepCode: '',
  postStepCode: '',
  autoEvent: '',
  preCondition: '',
  allowAssignUser: 0,
  assignUserId: 0,
  assignUserName: '',
  requestPayment: PAYMENT.none,
  paymentFee: '',
  createDossierFiles: '',
  returnDossierFiles: '',
  eSignature: false,
  signatureType: '',
  createDossiers: '',
  configNote: '',
  postAction: '',
})

/** What the button says: the outcome as printed, the law's name of an exception, or where the dossier goes. */
function nameOf(edge: FlowEdge, kind: ActionKind, target: Step | undefined, { exceptions }: ProcessContext): string {
  if (edge.outcome !== undefined) return edge.outcome
  if (edge.exception !== undefined) return exceptions.get(edge.exception) ?? kind.title
  return target === undefined || edge.move === 'resume' ? kind.title : `Chuyển: ${target.name}`
}

const collects = (step: Step | undefined): step is Step =>
  step?.collects !== undefined && !isNone(step.collects) && step.collects.length > 0

/** What is asked for when a step that collects is come to: the sum where all its fees are known amounts in đồng. */
function paymentOf(
  step: Step | undefined,
  request: number,
  { compiled, notes }: ProcessContext,
): Pick<Action, 'requestPayment' | 'paymentFee'> | undefined {
  if (!collects(step) || step.collects === undefined || isNone(step.collects)) return undefined
  const ids = step.collects
  const fees = feesOf(compiled.entry.value).filter(({ id }) => ids.includes(id))
  const isKnown =
    fees.length === ids.length &&
    fees.every(
      ({ amount, currency = 'VND', per }) => typeof amount === 'number' && currency === 'VND' && per === undefined,
    )
  if (!isKnown)
    notes.lose(`Phí, lệ phí ở bước "${step.name}" không phải một số tiền cố định bằng đồng nên để trống mức thu.`)
  const sum = fees.reduce((total, { amount }) => total + (typeof amount === 'number' ? amount : 0), 0)
  return { requestPayment: request, paymentFee: isKnown ? String(sum) : '' }
}

/** Papers that the step makes, by their number in the dossier template. */
function filesOf(gives: Step['gives'], { fileTemplates }: ProcessContext): string {
  if (gives === undefined || isNone(gives)) return ''
  return gives.flatMap((id) => fileTemplates.get(id) ?? []).join(',')
}

/** The clock stops on coming to a step that is not counted, and goes on after it. */
function clockDates(from: readonly FlowNode[], to: readonly FlowNode[]): number[] {
  const isStopped = (nodes: readonly FlowNode[]): boolean =>
    nodes.some((node) => node.kind === 'step' && node.step.clock === 'stops')
  if (to.some(({ kind }) => kind === 'end' || kind === 'supplement')) return []
  if (isStopped(to) && !isStopped(from)) return [DATES.pause]
  return isStopped(from) && !isStopped(to) ? [DATES.resume] : []
}

/** The document that the action makes and the dates that it changes besides those of its kind. */
function postActionOf({ form }: ActionKind, dates: readonly number[], { forms }: ProcessContext): string {
  const document = form === undefined ? undefined : forms.get(form)
  const [date] = dates
  if (document === undefined && date === undefined) return ''
  return JSON.stringify({
    ...(document !== undefined && { CREATE_DOCUMENT: { documentType: document } }),
    ...(date !== undefined && { CHANGE_DATE: { dateOption: date } }),
  })
}

const stepAt = (flow: Flow, id: string): Step | undefined => {
  const node = flow.nodes.get(id)
  return node?.kind === 'step' ? node.step : undefined
}

/** The step of a place, where it is one alone. */
const stepOf = ({ nodes: [node, another] }: Place): Step | undefined =>
  node?.kind === 'step' && another === undefined ? node.step : undefined

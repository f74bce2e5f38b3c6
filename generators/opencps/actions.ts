import type { Flow, FlowEdge, FlowNode } from '../../machines/build/flow.js'
import { isNone } from '../../machines/model/fact.js'
import { acts, type Step } from '../../machines/model/step.js'
import { actionKindOf, DATES, INTAKE_ACTION, type ActionKind } from './action-kinds.js'
import { actionCode } from './codes.js'
import type { ProcessContext } from './context.js'
import type { Element } from './elements.js'
import { paymentDue } from './payment-due.js'
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
    ...paymentOf(stepsOf(first), PAYMENT.advance, context),
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
  return {
    ...plainAction(kind, edge.event),
    actionName: notes.fit(
      nameOf(edge, kind, from, target, context),
      `Tên thao tác ở bước "${step?.name ?? 'chờ bổ sung'}"`,
    ),
    preStepCode: from.code,
    postStepCode: toCode,
    allowAssignUser: step !== undefined && acts(step).includes('assign') && edge.move === 'forward' ? 1 : 0,
    ...paymentOn(edge, step, from, to, context),
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

/**
 * What the button says: the outcome as printed, the law's name of an exception, or where the dossier goes. Where branches
 * stand together each of them has its buttons at one step, so that each button says first whose it is.
 */
function nameOf(
  edge: FlowEdge,
  kind: ActionKind,
  from: Place,
  target: Step | undefined,
  { exceptions, flow }: ProcessContext,
): string {
  const isTogether = from.nodes.length > 1
  const isOnward = target !== undefined && edge.move !== 'resume' && !isTogether
  const onward = isOnward ? `Chuyển: ${target.name}` : kind.title
  const said = edge.outcome ?? (edge.exception === undefined ? onward : (exceptions.get(edge.exception) ?? kind.title))
  const node = flow.nodes.get(edge.from)
  const whose = stepAt(flow, node?.kind === 'supplement' ? node.resumesAt : edge.from)
  return isTogether && whose !== undefined ? `${whose.name}: ${said}` : said
}

type Payment = Pick<Action, 'requestPayment'> & Partial<Pick<Action, 'paymentFee'>>

/** What is asked for where these steps are come to. */
function paymentOf(steps: readonly Step[], requestPayment: number, context: ProcessContext): Payment | undefined {
  const paymentFee = paymentDue(steps, context)
  return paymentFee === undefined ? undefined : { requestPayment, paymentFee }
}

/**
 * An action has one request: what is to be paid next goes before the receipt of what was paid. Where a dossier comes back
 * to a step that collects, nothing is asked for: it was when the dossier was there before.
 */
function paymentOn(
  edge: FlowEdge,
  step: Step | undefined,
  from: Place,
  to: Place | undefined,
  context: ProcessContext,
): Payment | undefined {
  const [before, after] = [stepsOf(from), to === undefined ? [] : stepsOf(to)]
  const come = after.filter((one) => !before.includes(one))
  const wasAsked = edge.move === 'back' || edge.move === 'resume'
  const asked = wasAsked ? undefined : paymentOf(come, PAYMENT.settle, context)
  const isDone = edge.tag === 'process' && step !== undefined && !after.includes(step)
  const isPaid = isDone && paymentDue([step], context) !== undefined
  if (asked !== undefined && isPaid)
    context.notes.lose(
      `Từ bước "${step.name}" sang bước thu tiền tiếp theo, OpenCPS chỉ giữ yêu cầu nộp khoản sau, không giữ xác nhận khoản đã nộp.`,
    )
  return asked ?? (isPaid ? { requestPayment: PAYMENT.confirm } : undefined)
}

/** Papers that the step makes, by their number in the dossier template. */
function filesOf(gives: Step['gives'], { fileTemplates }: ProcessContext): string {
  if (gives === undefined || isNone(gives)) return ''
  return gives.flatMap((id) => fileTemplates.get(id) ?? []).join(',')
}

/**
 * The clock stops on coming to a step that is not counted, and goes on after it; where branches stand together, only while
 * none of them counts (docs/semantics.md §6: the longest of them). What a wait for a supplement does to it is the kind's.
 */
function clockDates(from: readonly FlowNode[], to: readonly FlowNode[]): number[] {
  if (to.some(({ kind }) => kind === 'end') || [...from, ...to].some(({ kind }) => kind === 'supplement')) return []
  const isStopped = (nodes: readonly FlowNode[]): boolean =>
    nodes.every((node) => node.kind === 'step' && node.step.clock === 'stops')
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

const stepsOf = ({ nodes }: Place): Step[] => nodes.flatMap((node) => (node.kind === 'step' ? [node.step] : []))

/** The step of a place, where it is one alone. */
const stepOf = ({ nodes: [node, another] }: Place): Step | undefined =>
  node?.kind === 'step' && another === undefined ? node.step : undefined

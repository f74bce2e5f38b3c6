import { stepAt, type FlowEdge, type FlowNode } from '../../machines/build/flow.js'
import { acts, type Step } from '../../machines/model/step.js'
import { actionKindOf, DATES, INTAKE_ACTION, PAYMENT, type ActionKind } from './action-kinds.js'
import { actionCode } from './codes.js'
import type { ProcessContext } from './context.js'
import type { Element } from './elements.js'
import { filesOf } from './made-files.js'
import { paymentDue } from './payment-due.js'
import type { Place } from './places.js'

type Action = Element<'ProcessAction'>

/** What moves a dossier: the first action, taken when it is submitted, then one for every way out of every place. */
export function writeActions(places: readonly Place[], context: ProcessContext): Action[] {
  const [first] = places
  if (first === undefined) return []
  const byCode = new Map(places.map((place) => [place.code, place]))
  const started = stepOf(first)
  const intake = actionOf(INTAKE_ACTION, `${started?.id ?? 'ho-so'}:tiep-nhan-ho-so`, {
    name: INTAKE_ACTION.title,
    // Before the first action, and only then, the importer lets an action without a step run.
    from: '',
    to: first.code,
    autoEvent: 'submit',
    assigns: false,
    payment: paymentOf(first.steps, PAYMENT.advance, context),
    files: '',
    signs: false,
    postAction: postActionOf(INTAKE_ACTION, undefined, context),
  })
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
  const isPublished = edge.tag === 'process'
  return actionOf(kind, edge.event, {
    name: notes.fit(nameOf(edge, kind, from, target, context), `Tên thao tác ở bước "${step?.name ?? 'chờ bổ sung'}"`),
    from: from.code,
    to: toCode,
    autoEvent: '',
    assigns: step !== undefined && acts(step).includes('assign') && edge.move === 'forward',
    payment: paymentOn(edge, step, from, to, context),
    files: isPublished && step !== undefined ? filesOf(step, context) : '',
    signs: isPublished && (step?.signs === 'digital' || step?.signs === 'both'),
    postAction: postActionOf(kind, clockDate(from.nodes, to?.nodes ?? []), context),
  })
}

/** What the definitions say of an action; `from` and `to` are codes of steps. */
interface Said {
  name: string
  from: string
  to: string
  autoEvent: string
  assigns: boolean
  payment: Payment | undefined
  files: string
  signs: boolean
  postAction: string
}

/** An action with all its fields, in one literal: a province has a hundred thousand of them. */
const actionOf = (kind: ActionKind, event: string, said: Said): Action => ({
  actionCode: actionCode(kind, event),
  actionName: said.name,
  preStepCode: said.from,
  postStepCode: said.to,
  autoEvent: said.autoEvent,
  preCondition: '',
  allowAssignUser: said.assigns ? 1 : 0,
  assignUserId: 0,
  assignUserName: '',
  requestPayment: said.payment?.requestPayment ?? PAYMENT.none,
  paymentFee: said.payment?.paymentFee ?? '',
  createDossierFiles: said.files,
  returnDossierFiles: '',
  eSignature: said.signs,
  signatureType: '',
  createDossiers: '',
  configNote: '',
  postAction: said.postAction,
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
  const after = to?.steps ?? []
  const come = after.filter((one) => !from.steps.includes(one))
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

/**
 * The clock stops on coming to a step that is not counted, and goes on after it; where branches stand together, only while
 * none of them counts (docs/semantics.md §6: the longest of them). What a wait for a supplement does to it is the kind's.
 */
function clockDate(from: readonly FlowNode[], to: readonly FlowNode[]): number | undefined {
  if (to.some(({ kind }) => kind === 'end') || isWaiting(from) || isWaiting(to)) return undefined
  const isStopping = isStopped(to)
  return isStopping === isStopped(from) ? undefined : isStopping ? DATES.pause : DATES.resume
}

const isWaiting = (nodes: readonly FlowNode[]): boolean => nodes.some(({ kind }) => kind === 'supplement')
const isStopped = (nodes: readonly FlowNode[]): boolean =>
  nodes.every((node) => node.kind === 'step' && node.step.clock === 'stops')

/** The document that the action makes and the date that it changes besides those of its kind. */
function postActionOf({ form }: ActionKind, date: number | undefined, { forms }: ProcessContext): string {
  const document = form === undefined ? undefined : forms.get(form)
  if (document === undefined && date === undefined) return ''
  return JSON.stringify({
    ...(document !== undefined && { CREATE_DOCUMENT: { documentType: document } }),
    ...(date !== undefined && { CHANGE_DATE: { dateOption: date } }),
  })
}

/** The step of a place, where it is one alone. */
const stepOf = ({ nodes: [node, another] }: Place): Step | undefined =>
  node?.kind === 'step' && another === undefined ? node.step : undefined

import type { FlowEdge, FlowNode } from '../../machines/build/flow.js'
import type { FormEntry } from '../../machines/model/registry.js'
import type { EndKind } from '../../machines/model/step.js'

/** What an action does to the dates of a dossier (`dateOption`). */
export const DATES = { none: 0, pause: 1, receive: 2, resume: 3, release: 4, finish: 5, reset: 6 } as const

/** What an action asks to be paid, or says was (`requestPayment`). */
export const PAYMENT = { none: 0, advance: 1, settle: 2, confirm: 5 } as const

/** What actions of one kind have in common; the target keeps it once per action code. */
export interface ActionKind {
  /** Head of the action code. 3200 and 9000 mean something to the importer itself. */
  code: string
  title: string
  dates: (typeof DATES)[keyof typeof DATES]
  /** The form that it issues. */
  form?: FormEntry['purpose']
  /** What the citizen is told, as a notification type; absent: nothing. */
  tells?: string
  /** The officer must say why. */
  asksWhy?: true
}

const KINDS = {
  intake: { code: '1000', title: 'Tiếp nhận hồ sơ', dates: DATES.receive, form: 'intake', tells: 'TTHC-TIEP-NHAN' },
  forward: { code: '1100', title: 'Chuyển bước tiếp theo', dates: DATES.none },
  rework: { code: '1300', title: 'Chuyển lại để xử lý lại', dates: DATES.none, asksWhy: true },
  'supplement-restart': {
    code: '1400',
    title: 'Yêu cầu bổ sung, tính lại thời hạn từ đầu',
    dates: DATES.pause,
    form: 'supplement',
    tells: 'TTHC-BO-SUNG',
    asksWhy: true,
  },
  'supplement-pause': {
    code: '1410',
    title: 'Yêu cầu bổ sung, tạm dừng thời hạn',
    dates: DATES.pause,
    form: 'supplement',
    tells: 'TTHC-BO-SUNG',
    asksWhy: true,
  },
  'supplement-count': {
    code: '1420',
    title: 'Yêu cầu bổ sung, thời hạn vẫn tính',
    dates: DATES.none,
    form: 'supplement',
    tells: 'TTHC-BO-SUNG',
    asksWhy: true,
  },
  'resume-restart': { code: '1450', title: 'Đã bổ sung, tính lại thời hạn', dates: DATES.reset },
  'resume-pause': { code: '1460', title: 'Đã bổ sung, tính tiếp thời hạn', dates: DATES.resume },
  'resume-count': { code: '1470', title: 'Đã bổ sung', dates: DATES.none },
  release: { code: '1500', title: 'Chuyển trả kết quả', dates: DATES.release, tells: 'TTHC-CO-KET-QUA' },
  returned: { code: '1550', title: 'Trả kết quả, kết thúc hồ sơ', dates: DATES.finish },
  refused: {
    code: '1600',
    title: 'Từ chối giải quyết',
    dates: DATES.finish,
    form: 'refusal',
    tells: 'TTHC-TU-CHOI',
    asksWhy: true,
  },
  denied: {
    code: '1610',
    title: 'Từ chối tiếp nhận',
    dates: DATES.finish,
    form: 'refusal',
    tells: 'TTHC-TU-CHOI',
    asksWhy: true,
  },
  withdrawn: { code: '1700', title: 'Rút hồ sơ theo yêu cầu của người nộp', dates: DATES.finish, tells: 'TTHC-DUNG' },
  stopped: {
    code: '1800',
    title: 'Dừng giải quyết',
    dates: DATES.finish,
    form: 'stop',
    tells: 'TTHC-DUNG',
    asksWhy: true,
  },
  postpone: {
    code: '1900',
    title: 'Xin lỗi và hẹn lại ngày trả kết quả',
    dates: DATES.reset,
    form: 'apology',
    tells: 'TTHC-HEN-LAI',
    asksWhy: true,
  },
} as const satisfies Readonly<Record<string, ActionKind>> & Readonly<Record<EndKind, ActionKind>>

export const INTAKE_ACTION: ActionKind = KINDS.intake
export const ACTION_KINDS: readonly ActionKind[] = Object.values(KINDS)

/** The kind of the action by which an edge is taken; `supplement` is what a request for it does to the clock. */
export function actionKindOf(
  edge: FlowEdge,
  flow: { nodes: ReadonlyMap<string, FlowNode> },
  supplement: 'restart' | 'pause' | 'count',
): ActionKind {
  const from = flow.nodes.get(edge.from)
  const to = flow.nodes.get(edge.to)
  if (to?.kind === 'end') return KINDS[to.end]
  switch (edge.move) {
    case 'stay':
      return KINDS.postpone
    case 'back':
      return KINDS.rework
    case 'supplement':
      return KINDS[`supplement-${supplement}`]
    case 'resume':
      return KINDS[`resume-${supplement}`]
    default:
      return to?.status === 9 && from?.status !== 9 ? KINDS.release : KINDS.forward
  }
}

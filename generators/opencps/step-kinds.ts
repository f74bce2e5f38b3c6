import type { FlowNode } from '../../machines/build/flow.js'
import type { Status } from '../../machines/model/registry.js'
import { acts, type Act, type EndKind } from '../../machines/model/step.js'

/** How the target calls the national statuses; also the codes of its dictionary DOSSIER_STATUS. */
export const DOSSIER_STATUS: Readonly<Record<Status, string>> = {
  1: 'receiving',
  2: 'new',
  3: 'denied',
  4: 'processing',
  5: 'waiting',
  6: 'paying',
  7: 'cancelled',
  8: 'unresolved',
  9: 'releasing',
  10: 'done',
}

/**
 * What steps of one kind have in common: the head of their code, their place in the menus, and a sub-status by which an
 * operator tells dossiers in process apart. `status` is the usual one of the kind.
 */
export interface StepKind {
  code: string
  title: string
  status: Status
  subStatus: string
  menu: string
}

const kind = (code: string, title: string, status: Status, subStatus: string, menu: string): StepKind => ({
  code,
  title,
  status,
  subStatus,
  menu,
})

const INTAKE = kind('100', 'Tiếp nhận hồ sơ', 2, '', 'Tiếp nhận và trả kết quả')
const WAIT = kind('200', 'Chờ người nộp bổ sung hồ sơ', 5, '', 'Chờ bổ sung, thanh toán')
const TOGETHER = kind('180', 'Xử lý song song', 4, 'song_song', 'Xử lý hồ sơ')

/** The first act in this order that a step does says its kind. 300 and 400 are the target's own conventional codes. */
const BY_ACT: readonly (readonly [Act, StepKind])[] = [
  ['return', kind('300', 'Trả kết quả', 9, '', 'Tiếp nhận và trả kết quả')],
  ['decide', kind('140', 'Ký, phê duyệt', 4, 'ky_duyet', 'Xử lý hồ sơ')],
  ['collect', kind('150', 'Thu phí, lệ phí', 6, '', 'Chờ bổ sung, thanh toán')],
  ['number', kind('145', 'Vào sổ, đóng dấu', 4, 'van_thu', 'Xử lý hồ sơ')],
  ['examine', kind('120', 'Thẩm định, xử lý hồ sơ', 4, 'tham_dinh', 'Xử lý hồ sơ')],
  ['consult', kind('125', 'Lấy ý kiến', 4, 'lay_y_kien', 'Xử lý hồ sơ')],
  ['review', kind('130', 'Xem xét, trình duyệt', 4, 'xem_xet', 'Xử lý hồ sơ')],
  ['assign', kind('110', 'Phân công xử lý', 4, 'phan_cong', 'Xử lý hồ sơ')],
  ['transfer', kind('160', 'Chuyển hồ sơ', 4, 'chuyen', 'Xử lý hồ sơ')],
  ['receive', kind('105', 'Nhận hồ sơ chuyển đến', 4, 'nhan_chuyen', 'Xử lý hồ sơ')],
  ['wait', kind('170', 'Chờ cơ quan khác', 4, 'cho', 'Xử lý hồ sơ')],
  ['other', kind('190', 'Xử lý khác', 4, 'khac', 'Xử lý hồ sơ')],
]
const BY_END: Readonly<Record<EndKind, StepKind>> = {
  returned: kind('400', 'Hoàn thành', 10, '', 'Hồ sơ đã kết thúc'),
  refused: kind('410', 'Hoàn thành: từ chối giải quyết', 10, 'tu_choi', 'Hồ sơ đã kết thúc'),
  denied: kind('420', 'Từ chối tiếp nhận', 3, '', 'Hồ sơ đã kết thúc'),
  withdrawn: kind('430', 'Rút hồ sơ', 7, '', 'Hồ sơ đã kết thúc'),
  stopped: kind('440', 'Dừng giải quyết', 8, '', 'Hồ sơ đã kết thúc'),
}

/** The kind of a place where a dossier stands; `nodes` are several where branches run at once. */
export function stepKindOf(nodes: readonly FlowNode[], start: string): StepKind {
  const [node, another] = nodes
  if (node === undefined || another !== undefined) return TOGETHER
  if (node.kind === 'end') return BY_END[node.end]
  if (node.kind === 'supplement') return WAIT
  if (node.id === start) return INTAKE
  if (node.kind !== 'step') return TOGETHER
  const does = acts(node.step)
  return BY_ACT.find(([act]) => does.includes(act))?.[1] ?? INTAKE
}

const END_KINDS = Object.values(BY_END)
export const isEndKind = (one: StepKind): boolean => END_KINDS.includes(one)

/** All kinds; each has a code of its own. */
export const STEP_KINDS: readonly StepKind[] = [INTAKE, WAIT, TOGETHER, ...BY_ACT.map(([, one]) => one), ...END_KINDS]

/** All sub-statuses with their titles, for the dictionary. */
export const SUB_STATUSES: readonly StepKind[] = STEP_KINDS.filter(({ subStatus }) => subStatus !== '')

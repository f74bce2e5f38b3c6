import { appointmentOf, cutoffOf } from '../../machines/build/deadline.js'
import type { SoundFlow } from '../../machines/build/flow.js'
import type { FlowPath } from '../../machines/build/paths.js'
import { END_TITLES } from '../../machines/build/titles.js'
import type { Moment } from '../../machines/model/calendar.js'
import type { Fee } from '../../machines/model/national.js'
import { isOwed } from '../../machines/model/owed.js'
import { budgetFor } from '../budgets.js'
import type { NationalCase, ProgressMessage } from '../config/model/national.js'
import { listed } from '../../machines/model/listed.js'
import type { CompiledCase, CaseInput } from '../generator.js'
import { agenciesOf } from '../opencps/agencies.js'
import { rowsOf } from '../rows.js'
import { whoOf } from '../who.js'
import { CHANNELS } from '../words.js'
import type { Receipt } from './receipt.js'
import { timelines, type Doing } from './timeline.js'

type Sample = NationalCase['flows'][number]['samples'][number]
type Dossier = Sample['DongBoHoSoMC']['data'][number]

/** `LoaiDoiTuong` of a citizen. Implementations number the kinds differently: see README. */
const CITIZEN = '1'
const APPLICANT = 'Người nộp hồ sơ (mẫu)'

/** What the portal is told of the made-up dossier of a flow that goes one way. */
export function sampler(
  flow: SoundFlow,
  compiled: CompiledCase,
  input: CaseInput,
  receipt: Receipt,
): (way: FlowPath) => Sample {
  const { number, calendar, received } = receipt
  const doingsOf = timelines(flow, compiled.entry.value, rowsOf(compiled), calendar, received)
  const dossierOf = dossiers(flow, compiled, input, receipt)
  // Ways that begin alike have done the same until they part, and tell it in the same words.
  const told = new Map<Doing, ProgressMessage[]>()
  const progressOf = (doing: Doing): ProgressMessage[] => {
    const known = told.get(doing) ?? tell(number, doing, flow, compiled, input)
    told.set(doing, known)
    return known
  }
  return (way) => {
    const doings = doingsOf(way)
    return {
      events: way.edges.map(({ event }) => event),
      DongBoHoSoMC: { isUpdating: false, data: [dossierOf(doings)] },
      CapNhatTienDoHoSoMC: { data: doings.flatMap(progressOf) },
    }
  }
}

/** 2026-01-05T08:00 → 20260105080000 */
const stamp = (moment: Moment): string =>
  `${moment.slice(0, 4)}${moment.slice(5, 7)}${moment.slice(8, 10)}${moment.slice(11, 13)}${moment.slice(14, 16)}00`
const stampIf = (moment: Moment | undefined): string | undefined => moment && stamp(moment)

/** The dossier itself, as it is after the last thing that was done. */
function dossiers(
  flow: SoundFlow,
  compiled: CompiledCase,
  input: CaseInput,
  receipt: Receipt,
): (doings: readonly Doing[]) => Dossier {
  const { entry, case: one } = compiled
  const [national] = entry.value.of
  const [channel = 'in-person'] = flow.channels
  const agency = agenciesOf(compiled, input)[0]?.name ?? ''
  const papers = listed(national?.papers).map(({ name }) => ({ TenTepDinhKem: name }))
  const fees = listed(national?.fees).filter((fee) => isOwed(fee, one.id, [channel]))
  const received = stamp(receipt.received)
  const due = stampIf(dueOf(flow, compiled, input, receipt))
  const results = (national?.results ?? []).map(({ name }) => ({ TenGiayTo: name }))
  return (doings) => {
    const last = doings.at(-1)
    const end = last && flow.nodes.get(last.edge.to)
    const isReturned = end?.kind === 'end' && end.end === 'returned'
    const done = stampIf(last?.due)
    return {
      MaHoSo: receipt.number,
      MaTTHC: national?.code ?? '',
      TenTTHC: national?.name ?? one.title,
      MaLinhVuc: entry.fieldFolder,
      TenLinhVuc: national?.field ?? '',
      KenhThucHien: CHANNELS[channel].code,
      ChuHoSo: APPLICANT,
      LoaiDoiTuong: CITIZEN,
      MaDoiTuong: '',
      NgayTiepNhan: received,
      NgayHenTra: due,
      TrangThaiHoSo: end?.status ?? input.corpus.registers.statuses.intake,
      NgayTra: isReturned ? done : undefined,
      HinhThuc: '',
      NgayKetThucXuLy: done,
      DonViXuLy: agency,
      GhiChu: 'Hồ sơ mẫu để thử kết nối, không phải hồ sơ thật.',
      TaiLieuNop: papers,
      DanhSachLePhi: feesDone(doings, fees),
      DanhSachHoSoBoSung: doings
        .filter(({ edge }) => edge.move === 'supplement')
        .map(({ due: asked }) => ({ NgayYeuCau: stampIf(asked) })),
      DanhSachGiayToKetQua: isReturned ? results : [],
    }
  }
}

/** The appointment by the strongest limit of the flow; none where no day can be named. */
function dueOf(
  flow: SoundFlow,
  compiled: CompiledCase,
  { corpus }: CaseInput,
  { calendar, received }: Receipt,
): Moment | undefined {
  const process = compiled.entry.value
  const budget = budgetFor(compiled, flow)
  const limit = budget?.strongest === undefined ? undefined : budget.proofs[budget.strongest]?.limit
  if (limit === undefined) return undefined
  const cutoff = cutoffOf(process.policy, corpus.registers.policies[process.policy.base])
  const found = appointmentOf(calendar, {
    received,
    limit: limit.time,
    isImmediate: process.of.every(({ immediate }) => immediate === true),
    ...(limit.starts !== undefined && { starts: limit.starts }),
    ...(process.reads !== undefined && { day: process.reads.day }),
    ...(cutoff !== undefined && { cutoff }),
  })
  return 'unnamed' in found ? undefined : found.due
}

/** Of the fees that the dossier owes by its case and channel, those that a step on its way collects. */
function feesDone(doings: readonly Doing[], fees: readonly Fee[]): Dossier['DanhSachLePhi'] {
  const collected = new Set(doings.flatMap(({ node }) => listed(node?.step.collects)))
  const hasCome = ({ outcome }: Fee): boolean =>
    outcome === undefined ||
    doings.some(({ node, edge }) => node?.step.id === outcome.step && edge.outcome === outcome.is)
  return fees
    .filter((fee) => collected.has(fee.id) && hasCome(fee))
    .map(({ id, name, kind, amount, currency = 'VND' }) => ({
      TenPhiLePhi: name,
      MaPhiLePhi: id,
      HinhThucThu: '',
      // The message has no currency: what is not in đồng would be read as đồng.
      ...(typeof amount === 'number' && currency === 'VND' && { Gia: amount }),
      LoaiPhiLePhi: kind === 'fee' ? 'Phí' : 'Lệ phí',
    }))
}

/** What was done, with the status that the dossier has then; a refusal that is returned is told as done, then as returned. */
function tell(
  number: string,
  { edge, node, began, due }: Doing,
  flow: SoundFlow,
  compiled: CompiledCase,
  { province, corpus }: CaseInput,
): ProgressMessage[] {
  const to = flow.nodes.get(edge.to)
  const who =
    node?.step.by === undefined
      ? undefined
      : whoOf(node.step.by, rowsOf(compiled).steps.get(node.step.id)?.office, province, corpus.registers.roles)
  const post = who?.positions[0]
  const done = stampIf(due)
  // One literal, with what is not known as `undefined`: hundreds of thousands of messages are of one shape.
  const line = (TrangThai: ProgressMessage['TrangThai']): ProgressMessage => ({
    MaHoSo: number,
    // A post, never a person: the system that syncs knows who held it.
    NguoiXuLy: post?.name ?? who?.others[0] ?? (node === undefined ? APPLICANT : ''),
    ChucDanh: post?.roleName ?? '',
    ThoiDiemXuLy: done,
    PhongBanXuLy: post?.officeName ?? '',
    NoiDungXuLy: [node?.step.name ?? 'Bổ sung hồ sơ', edge.outcome, to?.kind === 'end' ? END_TITLES[to.end] : undefined]
      .filter((one) => one !== undefined)
      .join(': '),
    NgayBatDau: stampIf(began),
    NgayKetThucTheoQuyDinh: done,
    TrangThai,
  })
  const status = to?.status ?? flow.nodes.get(edge.from)?.status ?? corpus.registers.statuses.otherwise
  const isRefusal = to?.kind === 'end' && to.end === 'refused' && flow.nodes.get(edge.from)?.status !== RESULT_READY
  return isRefusal ? [line(RESULT_READY), line(status)] : [line(status)]
}

/** 9, Đã xử lý xong: a refusal after examination passes through it (docs/semantics.md §5). */
const RESULT_READY = 9

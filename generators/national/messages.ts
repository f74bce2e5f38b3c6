import { appointmentOf, cutoffOf } from '../../machines/build/deadline.js'
import type { SoundFlow } from '../../machines/build/flow.js'
import type { FlowPath } from '../../machines/build/paths.js'
import { END_TITLES } from '../../machines/build/titles.js'
import type { Calendar, Moment } from '../../machines/model/calendar.js'
import { DOSSIER_NUMBER } from '../../machines/model/codes/dossier-number.js'
import { isNone } from '../../machines/model/fact.js'
import { budgetFor } from '../budgets.js'
import type { NationalCase, ProgressMessage } from '../config/model/national.js'
import type { CompiledCase, GeneratorInput } from '../generator.js'
import { agenciesOf } from '../opencps/agencies.js'
import { listed } from '../opencps/template.js'
import { rowsOf } from '../rows.js'
import { feesOf } from '../table/print-papers.js'
import { whoOf } from '../who.js'
import { CHANNELS } from '../words.js'
import { timelineOf, type Doing } from './timeline.js'

type Sample = NationalCase['samples'][number]
type Dossier = Sample['DongBoHoSoMC']['data'][number]

/** `LoaiDoiTuong` of a citizen. Implementations number the kinds differently: see README. */
const CITIZEN = '1'

/** What the portal is told of a made-up dossier that goes one way, received at a moment. */
export function sampleMessages(
  way: FlowPath,
  flow: SoundFlow,
  compiled: CompiledCase,
  input: GeneratorInput,
  calendar: Calendar,
  received: Moment,
): Sample {
  const process = compiled.entry.value
  const doings = timelineOf(way, flow, process, rowsOf(compiled), calendar, received)
  const number = dossierNumber(input, received)
  return {
    flow: flow.id,
    events: way.edges.map(({ event }) => event),
    DongBoHoSoMC: { isUpdating: false, data: [dossierOf(number, doings, flow, compiled, input, calendar, received)] },
    CapNhatTienDoHoSoMC: { data: doings.flatMap((doing) => progressOf(number, doing, flow, compiled, input)) },
  }
}

/** 2026-01-05T08:00 → 20260105080000 */
const stamp = (moment: Moment): string =>
  `${moment.slice(0, 4)}${moment.slice(5, 7)}${moment.slice(8, 10)}${moment.slice(11, 13)}${moment.slice(14, 16)}00`

const dossierNumber = ({ province }: GeneratorInput, received: Moment): string =>
  (province.dossierNumber ?? DOSSIER_NUMBER)
    .replace('{mã định danh}', province.identifier ?? province.code)
    .replace('{yyMMdd}', received.slice(2, 10).replaceAll('-', ''))
    .replace(/\{(N+)\}/, (_, digits: string) => '1'.padStart(digits.length, '0'))

function dossierOf(
  number: string,
  doings: readonly Doing[],
  flow: SoundFlow,
  compiled: CompiledCase,
  input: GeneratorInput,
  calendar: Calendar,
  received: Moment,
): Dossier {
  const { entry, case: one } = compiled
  const [national] = entry.value.of
  const [channel = 'in-person'] = flow.channels
  const last = doings.at(-1)
  const end = last && flow.nodes.get(last.edge.to)
  const due = dueOf(flow, compiled, input, calendar, received)
  const isReturned = end?.kind === 'end' && end.end === 'returned'
  return {
    MaHoSo: number,
    MaTTHC: national?.code ?? '',
    TenTTHC: national?.name ?? one.title,
    MaLinhVuc: entry.fieldFolder,
    TenLinhVuc: national?.field ?? '',
    KenhThucHien: CHANNELS[channel].code,
    ChuHoSo: 'Người nộp hồ sơ (mẫu)',
    LoaiDoiTuong: CITIZEN,
    MaDoiTuong: '',
    NgayTiepNhan: stamp(received),
    ...(due !== undefined && { NgayHenTra: stamp(due) }),
    TrangThaiHoSo: end?.status ?? input.corpus.registers.statuses.intake,
    ...(isReturned && last?.due !== undefined && { NgayTra: stamp(last.due) }),
    HinhThuc: '',
    ...(last?.due !== undefined && { NgayKetThucXuLy: stamp(last.due) }),
    DonViXuLy: agenciesOf(compiled, input)[0]?.name ?? '',
    GhiChu: 'Hồ sơ mẫu để thử kết nối, không phải hồ sơ thật.',
    TaiLieuNop: listed(national?.papers).map(({ name }) => ({ TenTepDinhKem: name })),
    DanhSachLePhi: feesDone(doings, compiled),
    DanhSachHoSoBoSung: doings
      .filter(({ edge }) => edge.move === 'supplement')
      .map(({ due: asked }) => ({ ...(asked !== undefined && { NgayYeuCau: stamp(asked) }) })),
    DanhSachGiayToKetQua: isReturned ? (national?.results ?? []).map(({ name }) => ({ TenGiayTo: name })) : [],
  }
}

/** The appointment by the strongest limit of the flow; none where no day can be named. */
function dueOf(
  flow: SoundFlow,
  compiled: CompiledCase,
  { corpus }: GeneratorInput,
  calendar: Calendar,
  received: Moment,
) {
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

function feesDone(doings: readonly Doing[], compiled: CompiledCase): Dossier['DanhSachLePhi'] {
  const collected = new Set(
    doings.flatMap(({ node }) =>
      node?.step.collects === undefined || isNone(node.step.collects) ? [] : node.step.collects,
    ),
  )
  return feesOf(compiled.entry.value)
    .filter(({ id }) => collected.has(id))
    .map(({ id, name, kind, amount }) => ({
      TenPhiLePhi: name,
      MaPhiLePhi: id,
      HinhThucThu: '',
      ...(typeof amount === 'number' && { Gia: amount }),
      LoaiPhiLePhi: kind === 'fee' ? 'Phí' : 'Lệ phí',
    }))
}

/** What was done, with the status that the dossier has then; a refusal that is returned is told as done, then as returned. */
function progressOf(
  number: string,
  { edge, node, began, due }: Doing,
  flow: SoundFlow,
  compiled: CompiledCase,
  { province, corpus }: GeneratorInput,
): ProgressMessage[] {
  const to = flow.nodes.get(edge.to)
  const who =
    node?.step.by === undefined
      ? undefined
      : whoOf(node.step.by, rowsOf(compiled).steps.get(node.step.id)?.office, province, corpus.registers.roles)
  const post = who?.positions[0]
  const line: Omit<ProgressMessage, 'TrangThai'> = {
    MaHoSo: number,
    // A post, never a person: the system that syncs knows who held it.
    NguoiXuLy: post?.name ?? who?.others[0] ?? (node === undefined ? 'Người nộp hồ sơ (mẫu)' : ''),
    ChucDanh: post?.roleName ?? '',
    ...(due !== undefined && { ThoiDiemXuLy: stamp(due) }),
    PhongBanXuLy: post?.officeName ?? '',
    NoiDungXuLy: [node?.step.name ?? 'Bổ sung hồ sơ', edge.outcome, to?.kind === 'end' ? END_TITLES[to.end] : undefined]
      .filter((one) => one !== undefined)
      .join(': '),
    ...(began !== undefined && { NgayBatDau: stamp(began) }),
    ...(due !== undefined && { NgayKetThucTheoQuyDinh: stamp(due) }),
  }
  const status = to?.status ?? flow.nodes.get(edge.from)?.status ?? corpus.registers.statuses.otherwise
  const isRefusal = to?.kind === 'end' && to.end === 'refused' && flow.nodes.get(edge.from)?.status !== RESULT_READY
  return [...(isRefusal ? [{ ...line, TrangThai: RESULT_READY }] : []), { ...line, TrangThai: status }]
}

/** 9, Đã xử lý xong: a refusal after examination passes through it (docs/semantics.md §5). */
const RESULT_READY = 9

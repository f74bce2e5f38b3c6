import { channelNames } from '../../machines/model/channel.js'
import { isInForce } from '../../machines/model/day.js'
import { printTime } from '../../machines/model/duration.js'
import { isNone } from '../../machines/model/fact.js'
import { listed } from '../../machines/model/listed.js'
import type { CompiledCase, GeneratorInput } from '../generator.js'
import { markOf, titleOf } from '../marks.js'
import { feesOf, printFee } from '../table/print-papers.js'
import { numberedThrough } from '../swimlane/page-number.js'
import type { Drawing } from '../swimlane/drawing.js'
import { drawCover } from './booklet-cover.js'
import { carriesOut, provinceOf, type BookletUnit } from './booklet-units.js'
import { drawFor, svgPages } from './drawings.js'
import { OwnWaysOfUnit } from './own-ways.js'
import { dutiesIn, DUTY_COLUMNS, dutyCells, postsOf, type PostDuties } from './posts.js'
import { drawSheet } from './sheet.js'
import type { Part } from './slices.js'

type Registers = Pick<GeneratorInput, 'corpus' | 'province' | 'asOf'>

/** Whose booklet it is: a unit's, and of it only one post's where a role is named. */
export interface BookletOf extends BookletUnit {
  role?: string
}

/** The A4 pages of a booklet: what there is, then each procedure: lưu đồ, own work, papers, fees, receipts, times. */
export function bookletPages(of: BookletOf, cases: readonly CompiledCase[], given: Registers): string[] {
  const registers = { ...given, province: provinceOf(of, given.province) }
  const own = new OwnWaysOfUnit(of.code, registers)
  const posts = postsOf(cases, registers, own.doing).filter(
    ({ post }) => of.offices.has(post.at) && (of.role === undefined || post.role === of.role),
  )
  const carried = cases.filter(
    (compiled) => carriesOut(of, compiled.entry.slug, registers) && dutiesIn(compiled, posts).length > 0,
  )
  if (carried.length === 0) return []
  const parts = carried.map((compiled) => [
    ...luuDo(compiled, registers),
    work(compiled, posts, own.differences(compiled), registers),
  ])
  const cover = (firstPages: readonly number[]): Drawing =>
    drawCover(of, { cases: carried, posts, firstPages }, registers)
  // Whatever numbers stand in it, the list of procedures is as long.
  const firstPages = startsOf(parts, cover(parts.map(() => 0)).pages.length)
  return numberedThrough([cover(firstPages), ...parts.flat()]).flatMap(svgPages)
}

/** Page on which each part begins, after those of the cover. */
function startsOf(parts: readonly (readonly Drawing[])[], cover: number): number[] {
  let next = cover + 1
  return parts.map((drawings) => {
    const first = next
    for (const { pages } of drawings) next += pages.length
    return first
  })
}

const luuDo = (compiled: CompiledCase, registers: Registers): Drawing[] =>
  compiled.flows.map((flow) => drawFor('official', compiled, flow, registers))

/** What the unit itself does in a procedure, and what it needs for it. */
function work(
  compiled: CompiledCase,
  posts: readonly PostDuties[],
  differences: readonly string[],
  registers: Registers,
): Drawing {
  const duties = dutiesIn(compiled, posts)
  const [, ...columns] = DUTY_COLUMNS
  const shares = [2.6, 0.9, 3, 1.4, 2.2]
  const mark = markOf(compiled)
  const title = titleOf(compiled)
  return drawSheet({
    title,
    ...(mark !== undefined && { mark }),
    parts: [
      { kind: 'subtitle', text: 'VIỆC CỦA ĐƠN VỊ, BIỂU MẪU, BIÊN LAI, THỜI GIAN' },
      { kind: 'title', text: title },
      { kind: 'heading', text: 'Việc của đơn vị' },
      {
        kind: 'table',
        columns: ['Vị trí', ...columns].map((title, i) => ({ title, share: shares[i] ?? 1 })),
        rows: duties.map(({ post, duty }) => [post, ...dutyCells(duty, registers).slice(1)]),
      },
      ...(differences.length === 0 ? [] : section('Phần riêng của đơn vị', [...differences, AS_APPROVED], '')),
      ...section('Thành phần hồ sơ', paperLines(compiled), 'Nguồn dữ liệu chưa ghi.'),
      ...section('Biểu mẫu', formLines(compiled, registers), 'Nguồn không ghi biểu mẫu ở từng bước.'),
      ...section('Phí, lệ phí', feesOf(compiled.entry.value).map(printFee), 'Nguồn dữ liệu chưa ghi.'),
      ...section('Biên lai', receiptLines(duties, registers), 'Đơn vị không thu tiền trong thủ tục này.'),
      ...section('Thời hạn', limitLines(compiled), 'Nguồn dữ liệu chưa ghi.'),
    ],
    provenance: [compiled.entry.file],
  })
}

const AS_APPROVED =
  'Lưu đồ vẽ theo quy trình đã ban hành. Ngày hẹn trả vẫn tính theo thời hạn ghi dưới đây; làm xong sớm thì trả trước hẹn.'

function section(title: string, lines: readonly string[], none: string): Part[] {
  const texts = lines.length === 0 ? [none] : [...new Set(lines)].map((line) => `• ${line}`)
  return [{ kind: 'heading', text: title }, ...texts.map((text): Part => ({ kind: 'text', text }))]
}

const paperLines = ({ entry }: CompiledCase): string[] =>
  entry.value.of.flatMap(({ papers }) =>
    papers === undefined ? [] : isNone(papers) ? [papers.none] : papers.map(({ name }) => name),
  )

/** The registered forms that any step of the procedure makes. */
function formLines({ flows }: CompiledCase, { corpus }: Registers): string[] {
  const steps = flows.flatMap((flow) =>
    [...flow.nodes.values()].flatMap((node) => (node.kind === 'step' ? [node.step] : [])),
  )
  return steps.flatMap(({ gives }) =>
    gives === undefined || isNone(gives)
      ? []
      : gives.flatMap((id) => {
          const form = corpus.registers.forms[id]
          return form === undefined ? [] : [`Mẫu số ${form.no}: ${form.name}`]
        }),
  )
}

/** The receipts that the unit issues, with the pattern in force on the day. */
function receiptLines(duties: ReturnType<typeof dutiesIn>, { province, asOf }: Registers): string[] {
  return duties.flatMap(({ duty: { step } }) => {
    const collects = step.collects !== undefined && !isNone(step.collects) && step.collects.length > 0
    if (step.receipt === undefined) return collects ? [`${step.name}: chưa ghi loại biên lai`] : []
    const kind = province.receipts?.[step.receipt]
    if (kind === undefined) return [`${step.name}: ${step.receipt}`]
    const pattern = kind.patterns.find(({ effective }) => isInForce(effective, asOf))
    const sample = pattern?.sample === true ? ' (số liệu mẫu)' : ''
    const words =
      pattern === undefined
        ? 'chưa có mẫu đang có hiệu lực'
        : `mẫu số ${pattern.template}, ký hiệu ${pattern.symbol}${sample}`
    return [`${step.name}: ${kind.name}, ${words}`]
  })
}

function limitLines({ entry, case: one }: CompiledCase): string[] {
  const limits = entry.value.of.flatMap((national) => listed(national.limits))
  return [
    ...(one.total === undefined ? [] : [`Tổng thời gian theo quy trình: ${printTime(one.total)}`]),
    ...limits
      .filter((limit) => limit.case === undefined || limit.case === one.id)
      .map(({ time, channel, outcome }) => {
        const when = [...channelNames(channel ?? []), ...(outcome === undefined ? [] : [outcome.is])]
        return `Theo quy định: ${printTime(time)}${when.length === 0 ? '' : ` (${when.join('; ')})`}`
      }),
  ]
}

import { ALL_CHANNELS, channelNames } from '../../machines/model/channel.js'
import { printTime } from '../../machines/model/duration.js'
import { isAsPrinted, isNone } from '../../machines/model/fact.js'
import type { Limit, National, Paper } from '../../machines/model/national.js'
import { acts } from '../../machines/model/step.js'
import { capital, list } from '../../machines/model/words.js'
import { printActor } from '../../machines/model/print-actor.js'
import type { CompiledCase, GeneratorInput } from '../generator.js'
import { markOf, provenance } from '../marks.js'
import { placeOf } from '../place.js'
import { laneOf } from '../mermaid/lanes.js'
import { rowsOf } from '../rows.js'
import { feesOf, printFee } from '../table/print-papers.js'
import { tableTitle } from '../table/table-frame.js'
import type { Sheet } from './sheet.js'

type Registers = Pick<GeneratorInput, 'corpus' | 'province'>
/** One of the five boxes of the citizen's drawing. */
export interface CitizenBox {
  title: string
  lines: readonly string[]
}

/** What a citizen asks: where, with what, for how much, who, when. Always these five, in this order. */
export function citizenBoxes(compiled: CompiledCase, registers: Registers): CitizenBox[] {
  const { entry } = compiled
  const process = entry.value
  return [
    { title: 'Tôi nộp hồ sơ ở đâu?', lines: whereLines(compiled, registers) },
    { title: 'Tôi cần mang gì?', lines: paperLines(process.of, registers) },
    { title: 'Tôi phải nộp bao nhiêu tiền?', lines: feeLines(compiled) },
    { title: 'Ai giải quyết hồ sơ của tôi?', lines: whoLines(compiled, registers) },
    { title: 'Khi nào tôi nhận được, và nhận gì?', lines: whenLines(compiled, registers) },
  ]
}

export function citizenSheet(compiled: CompiledCase, boxes: readonly CitizenBox[], { province }: Registers): Sheet {
  const { entry, case: one } = compiled
  const codes = entry.value.of.flatMap(({ code }) => code ?? [])
  const mark = markOf(compiled)
  const title = tableTitle(entry.value, one)
  return {
    title,
    ...(mark !== undefined && { mark }),
    provenance: provenance(compiled),
    parts: [
      { kind: 'subtitle', text: 'DÀNH CHO NGƯỜI DÂN, TỔ CHỨC' },
      { kind: 'title', text: title },
      ...(codes.length === 0 ? [] : [{ kind: 'subtitle', text: `Mã thủ tục: ${codes.join('; ')}` } as const]),
      { kind: 'subtitle', text: capital(placeOf(province)) },
      { kind: 'space', height: 12 },
      ...boxes.map(
        ({ title, lines }, i) => ({ kind: 'box', no: i + 1, title, lines, leads: i < boxes.length - 1 }) as const,
      ),
    ],
  }
}

function whereLines(compiled: CompiledCase, registers: Registers): string[] {
  const channels = ALL_CHANNELS.filter((channel) => compiled.flows.some((flow) => flow.channels.includes(channel)))
  const services = unique(compiled.entry.value.of.map(serviceLine).filter((line) => line !== undefined))
  const steps = [...rowsOf(compiled).steps.values()]
  const receiver = steps.find(({ step }) => acts(step).includes('receive')) ?? steps[0]
  const place =
    receiver?.step.by === undefined ? undefined : printActor(receiver.step.by, receiver.office, registers.province)
  return [
    ...(place === undefined ? [] : [sentence(`Nơi tiếp nhận: ${place}`)]),
    `Cách nộp: ${list(channelNames(channels), 'hoặc')}.`,
    ...services,
  ]
}

function serviceLine({ service }: National): string | undefined {
  if (service === undefined) return undefined
  if (service === 'full') return 'Dịch vụ công trực tuyến toàn trình: làm hết trên mạng được.'
  const why = typeof service === 'object' ? ` (${service.partial})` : ''
  return `Dịch vụ công trực tuyến một phần: có việc phải đến trực tiếp${why}.`
}

function paperLines(nationals: readonly National[], registers: Registers): string[] {
  return perProcedure(nationals, ({ papers }) => {
    if (papers === undefined) return ['Nguồn dữ liệu chưa ghi thành phần hồ sơ; xem Cổng Dịch vụ công quốc gia.']
    if (isNone(papers)) return [papers.none]
    return papers.map((paper) => `• ${paperWords(paper, registers)}`)
  })
}

function paperWords({ name, originals, copies, form, digital }: Paper, { corpus }: Registers): string {
  const sheet = form === undefined ? undefined : corpus.registers.forms[form]
  const parts = [
    ...(originals === undefined ? [] : [`bản chính: ${originals}`]),
    ...(copies === undefined ? [] : [`bản sao: ${copies}`]),
    ...(form === undefined ? [] : [`theo mẫu ${sheet === undefined ? form : `${sheet.no}, ${sheet.name}`}`]),
    ...(digital === true ? ['ký số'] : []),
  ]
  return parts.length === 0 ? name : `${name} (${parts.join('; ')})`
}

function feeLines({ entry, case: one }: CompiledCase): string[] {
  const nationals = entry.value.of
  const none = nationals.flatMap(({ fees }) => (fees !== undefined && isNone(fees) ? [fees.none] : []))
  const fees = feesOf(entry.value)
    .filter((fee) => fee.case === undefined || fee.case === one.id)
    .map(printFee)
  const lines = unique([...none, ...fees])
  return lines.length === 0 ? ['Nguồn dữ liệu chưa ghi phí, lệ phí; hỏi nơi tiếp nhận trước khi nộp.'] : lines
}

function whoLines(compiled: CompiledCase, registers: Registers): string[] {
  const rows = rowsOf(compiled)
  const nodes = compiled.flows.flatMap((flow) => [...flow.nodes.values()].filter(({ kind }) => kind === 'step'))
  const units = unique(nodes.flatMap((node) => laneOf(node, rows, registers)?.unit ?? []))
  const asked = compiled.flows.some((flow) => flow.edges.some(({ move }) => move === 'supplement'))
  return [
    `Hồ sơ đi qua: ${units.join(' → ')}.`,
    ...(asked ? ['Hồ sơ thiếu hoặc sai: tôi được yêu cầu bổ sung, hoàn thiện.'] : []),
  ]
}

function whenLines(compiled: CompiledCase, { province }: Registers): string[] {
  const { entry, case: one } = compiled
  const total = one.total ?? (entry.value.cases === undefined ? entry.value.total : undefined)
  const immediate = entry.value.of.some((national) => national.immediate === true)
  const limits = perProcedure(entry.value.of, (national) => {
    if (national.limits === undefined) return []
    if (isNone(national.limits)) return [national.limits.none]
    const own = national.limits.filter((limit) => limit.case === undefined || limit.case === one.id)
    return own.map((limit) => limitWords(limit, compiled))
  })
  const results = unique(entry.value.of.flatMap((national) => (national.results ?? []).map(({ name }) => name)))
  const giver = [...rowsOf(compiled).steps.values()].reverse().find(({ step }) => acts(step).includes('return'))
  return [
    ...(immediate ? ['Giải quyết và trả kết quả ngay khi nhận đủ hồ sơ.'] : []),
    ...(total === undefined ? [] : [sentence(`Thời gian giải quyết theo quy trình: ${printTime(total)}`)]),
    ...limits,
    ...(total === undefined && limits.length === 0 && !immediate ? ['Nguồn dữ liệu chưa ghi thời hạn.'] : []),
    results.length === 0 ? 'Kết quả: nguồn dữ liệu chưa ghi tên giấy tờ.' : `Kết quả: ${list(results)}.`,
    ...(giver?.step.by === undefined
      ? []
      : [sentence(`Nơi trả kết quả: ${printActor(giver.step.by, giver.office, province)}`)]),
  ]
}

function limitWords(limit: Limit, compiled: CompiledCase): string {
  const channels = limit.channel && channelNames(limit.channel)
  const step = limit.outcome === undefined ? undefined : rowsOf(compiled).steps.get(limit.outcome.step)?.step.name
  const when = [
    ...(channels === undefined ? [] : [`nộp ${list(channels, 'hoặc')}`]),
    ...(limit.outcome === undefined ? [] : [`${step ?? limit.outcome.step}: ${limit.outcome.is}`]),
  ]
  const time = isAsPrinted(limit.time) ? limit.time.asPrinted : printTime(limit.time)
  return sentence(`Thời hạn theo quy định: ${time}${when.length === 0 ? '' : ` (${when.join('; ')})`}`)
}

/** Lines of every procedure that shares the process, under its name where they are several. */
function perProcedure(nationals: readonly National[], linesOf: (national: National) => string[]): string[] {
  const all = nationals.map((national) => ({ national, lines: linesOf(national) }))
  const same = new Set(all.map(({ lines }) => JSON.stringify(lines))).size < 2
  if (same) return all[0]?.lines ?? []
  return all.flatMap(({ national: { code, name }, lines }) =>
    lines.length === 0 ? [] : [`${code === undefined ? name : `${name} (${code})`}:`, ...lines],
  )
}

/** A text as printed may end in a full stop of its own. */
const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`)

const unique = (items: readonly string[]): string[] => [...new Set(items)]

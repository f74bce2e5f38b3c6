import { addTo } from '../../machines/model/group-by.js'
import { isRecord } from '../../machines/model/is-record.js'
import { eventBy, moveTitle, type Language, type LanguageMove } from '../agreement/language.js'
import { stepOf } from '../bpmn/ids.js'
import { EXPORT_AGAIN, ExportFault } from '../drift/export-fault.js'
import type { Entry, Section, SectionWay } from '../drift/section.js'
import type { GeneratorInput } from '../generator.js'
import { FORWARD, SEPARATOR } from './format.js'
import { caseFile } from './write.js'

/** A value of a file that anybody may have changed. */
type Loose = Readonly<Record<string, unknown>>

interface ReadGraph {
  ma: string
  facts: Loose
  nodes: readonly Loose[]
  edges: readonly Loose[]
}

/** What an export of the system says; several cases may be in it. */
export const read = (bytes: Uint8Array): readonly Section[] => graphsIn(bytes).map(sectionOf)

/** What the definitions of a tree would say. */
export const defined = (input: GeneratorInput): readonly Section[] =>
  input.cases.flatMap((compiled) =>
    compiled.flows.flatMap((flow) => {
      const file = caseFile(compiled, flow, input)
      return file === undefined ? [] : [sectionOf(graphOf({ ...file }))]
    }),
  )

function graphsIn(bytes: Uint8Array): ReadGraph[] {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC'))
  } catch {
    throw fault('Tệp không phải JSON đúng.', 'Có chỗ sai cú pháp, hoặc tệp bị cắt giữa chừng.')
  }
  return (Array.isArray(value) ? value : [value]).map((one) => graphOf(looseOf(one)))
}

function graphOf(file: Loose): ReadGraph {
  const { NodeQuyTrinh, EdgeQuyTrinh, ma } = file
  if (NodeQuyTrinh === undefined || EdgeQuyTrinh === undefined)
    throw fault('Tệp không phải trường hợp thủ tục có đồ thị.', 'Thiếu NodeQuyTrinh hoặc EdgeQuyTrinh.')
  return { ma: textOf(ma), facts: file, nodes: listOf(NodeQuyTrinh), edges: listOf(EdgeQuyTrinh) }
}

/** The system keeps lists as JSON in strings; an export may have unpacked them. */
function listOf(value: unknown): Loose[] {
  let list = value
  try {
    if (typeof value === 'string') list = JSON.parse(value)
  } catch {
    list = undefined
  }
  if (!Array.isArray(list))
    throw fault('Đồ thị không đọc được.', 'NodeQuyTrinh và EdgeQuyTrinh phải là danh sách JSON.')
  return list.map(looseOf)
}

const fault = (what: string, why: string): ExportFault => new ExportFault(what, why, EXPORT_AGAIN)
const looseOf = (value: unknown): Loose => (isRecord(value) ? value : {})
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''

/** The published event of an edge: in its id as we write it; by its label where somebody drew it. */
function eventOf(edge: Loose): string {
  const words = textOf(edge['label'])
  return eventInId(edge) ?? eventBy(stepOf(textOf(edge['source'])), words === FORWARD ? '' : words)
}

function eventInId({ id, source }: Loose): string | undefined {
  const [from, ...rest] = textOf(id).split(SEPARATOR)
  const event = rest.join(SEPARATOR)
  return from === textOf(source) && event.includes(':') ? event : undefined
}

const namesOf = (nodes: readonly Loose[]): ReadonlyMap<string, string> =>
  new Map(nodes.map(({ id, data }) => [textOf(id), textOf(looseOf(data)['tenBuocXuLy'])]))

/** What a graph accepts: a dossier stands on one node and moves along one edge at a time. */
function graphLanguage({ nodes, edges }: Pick<ReadGraph, 'nodes' | 'edges'>): Language {
  const ends = new Set(nodes.filter(({ type }) => type === 'endNode').map(({ id }) => textOf(id)))
  const names = namesOf(nodes)
  const out = new Map<string, LanguageMove[]>()
  for (const edge of edges) {
    const source = textOf(edge['source'])
    // Edges of a node that was put away may be left over.
    if (!names.has(source)) continue
    const title = moveTitle(names.get(source) ?? source, textOf(edge['label']))
    const move = { label: eventOf(edge), title, to: textOf(edge['target']) }
    addTo(out, source, move)
  }
  return {
    starts: nodes.filter(({ type }) => type === 'startNode').map(({ id }) => textOf(id)),
    isEnd: (state) => ends.has(state),
    moves: (state) => out.get(state) ?? [],
  }
}

/** The graph in a file that was just emitted or exported. */
export const languageOf = (bytes: Uint8Array): Language | undefined => graphsIn(bytes).map(graphLanguage)[0]

const CASE_FACTS: Readonly<Record<string, string>> = {
  ThoiGianThucHien: 'Thời gian thực hiện (giờ)',
  ThoiGianThucHienTrucTuyen: 'Thời gian thực hiện trực tuyến (giờ)',
  LoaiThoiGianThucHien: 'Loại thời gian',
  KhongCoNgayHenTra: 'Không có ngày hẹn trả',
}
const NODE_FACTS: Readonly<Record<string, string>> = {
  tenBuocXuLy: 'Tên bước',
  thoiGianXuLy: 'Thời gian (giờ)',
  thoiGianThucHienTrucTuyen: 'Thời gian trực tuyến (giờ)',
  loaiThoiGian: 'Loại thời gian',
  loaiBuoc: 'Loại bước',
  tenNhomNguoiDung: 'Nhóm người dùng',
  maTrangThaiHoSo: 'Mã trạng thái',
  choPhepChuyenLaiBuocTruoc: 'Cho chuyển lại bước trước',
}

function sectionOf(graph: ReadGraph): Section {
  const names = namesOf(graph.nodes)
  const called = (id: string): string => `"${names.get(id) ?? 'không có'}" (${id})`
  return {
    key: graph.ma,
    title: `Trường hợp "${textOf(graph.facts['TenTruongHop'])}" (${graph.ma})`,
    facts: factsOf(graph.facts, CASE_FACTS),
    entries: graph.nodes.map((node): Entry => {
      const id = textOf(node['id'])
      const own = graph.edges.filter(({ source }) => textOf(source) === id)
      return {
        key: id,
        title: `Bước ${called(id)}`,
        facts: factsOf(looseOf(node['data']), NODE_FACTS),
        ways: new Map(
          own.map((edge) => {
            const to = textOf(edge['target'])
            const way: SectionWay = {
              title: textOf(edge['label']),
              says: `tới bước ${called(to)}`,
              is: to,
              ...(eventInId(edge) === undefined && { isByWords: true }),
            }
            return [eventOf(edge), way]
          }),
        ),
      }
    }),
    language: graphLanguage(graph),
  }
}

const factsOf = (of: Loose, labels: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(Object.entries(labels).flatMap(([key, label]) => (of[key] === undefined ? [] : [[label, textOf(of[key])]])))

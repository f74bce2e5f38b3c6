import type { SoundFlow } from '../../machines/build/flow.js'
import { printTime, readTime } from '../../machines/model/duration.js'
import { isAmount } from '../../machines/model/time.js'
import { limitFor } from '../budgets.js'
import type { CaseInput, CompiledCase, Generator, GeneratorInput } from '../generator.js'
import { flowName } from '../naming.js'
import { markOf, provenance, titleOf } from '../marks.js'
import { lossNotes, type LossNotes } from '../loss-notes.js'
import { blockName, rowsOf } from '../rows.js'
import { noteUnheld, type Fact } from '../unheld.js'
import type { CaseFile } from './format.js'
import { MOST_PLACES, placesOf } from './graph.js'
import { hoursOf, kindOf } from './times.js'
import { writeGraph } from './write-graph.js'

/** Node and edge JSON of a "quy trình" drawn with React-Flow: one file for each flow. */
const reactFlow: Generator = {
  id: 'react-flow',
  ofCase: (input) =>
    function* (compiled, losses) {
      const notes = lossNotes(compiled, losses, input.province.id)
      noteLosses(compiled, input, notes)
      for (const flow of compiled.flows) {
        const file = caseFile(compiled, flow, input)
        if (file === undefined)
          notes.lose(
            `Quy trình có hơn ${MOST_PLACES} chỗ đứng của hồ sơ vì nhiều việc làm đồng thời nên không vẽ thành đồ thị.`,
          )
        else
          yield {
            path: `${flowName(compiled, flow)}.json`,
            content: `${JSON.stringify(file, null, 2)}\n`,
            shows: { caseId: compiled.id, what: 'đồ thị React-Flow' },
          }
      }
    },
}
export default reactFlow

/** The case of a flow; `undefined` where its graph would be too large. */
export function caseFile(
  compiled: CompiledCase,
  flow: SoundFlow,
  input: Pick<GeneratorInput, 'corpus' | 'province'>,
): CaseFile | undefined {
  const places = placesOf(flow)
  if (places === undefined) return undefined
  const { nodes, edges } = writeGraph(compiled, flow, places, input)
  const { of, reads } = compiled.entry.value
  const total = readTime(limitFor(compiled, flow), reads?.day)
  const mark = markOf(compiled)
  const hours = hoursOf(total)
  const returning = [...rowsOf(compiled).steps.values()].map(({ step }) => step)
  return {
    ma: flow.id,
    TenTruongHop: titleOf(compiled),
    ThoiGianThucHien: hours,
    ThoiGianThucHienTrucTuyen: flow.channels.includes('online') ? hours : 0,
    LoaiThoiGianThucHien: kindOf(total),
    BatBuocDinhKemKetQua: of.some(({ results = [] }) => results.length > 0),
    BatBuocKySoKetQua: returning.some(({ signs }) => signs === 'digital' || signs === 'both'),
    KhongCoNgayHenTra: of.length > 0 && of.every(({ immediate }) => immediate === true),
    ChoChuyenPhiDiaGioi: returning.some(({ by }) => by === 'intake-point'),
    EForm: '',
    NodeQuyTrinh: JSON.stringify(nodes),
    EdgeQuyTrinh: JSON.stringify(edges),
    ghiChu: [...(mark === undefined ? [] : [mark]), ...provenance(compiled)],
  }
}

/** What a node or a case of the system has no key for. */
const LACKED: readonly Fact[] = [
  'text',
  'made',
  'actors',
  'order',
  'clock',
  'needs',
  'onBehalf',
  'receipt',
  'signs',
  'phases',
  'papers',
  'limits',
  'supplement',
  'times',
  'untimed',
  'fees',
  'results',
  'basis',
  'forms',
]

function noteLosses(compiled: CompiledCase, input: CaseInput, { lose }: LossNotes): void {
  const { steps, blocks } = rowsOf(compiled)
  noteUnheld('Đồ thị', LACKED, compiled, input, { lose })
  for (const { step } of steps.values()) {
    if (step.within !== undefined && !isAmount(step.within))
      lose(
        'Đồ thị chỉ giữ số giờ nên thời gian không phải một số lượng ghi là 0.',
        `${step.name}: ${printTime(step.within)}`,
      )
  }
  for (const { row } of blocks.values())
    if (row.branches === undefined) {
      const shared = row.within ?? row.limit
      if (shared !== undefined)
        lose(
          `"${blockName(row)}" có thời gian chung cho nhiều bước; đồ thị chỉ giữ thời gian của từng bước.`,
          printTime(shared),
        )
    } else
      lose(
        `"${blockName(row)}" làm đồng thời; đồ thị chỉ có một bước tại một thời điểm nên ghép các việc thành từng nút, mỗi nút chỉ ghi nhóm người dùng, trạng thái của việc thứ nhất và thời gian của việc dài nhất.`,
      )
  lose('Các mã (nhóm người dùng, EForm, biểu mẫu email và SMS) là của từng hệ thống: chọn lại khi nạp.')
}

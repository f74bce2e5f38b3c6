import type { Flow, FlowEdge, FlowNode } from '../../machines/build/flow.js'
import { printTime } from '../../machines/model/duration.js'
import type { CompiledCase } from '../generator.js'
import { markOf, provenance } from '../marks.js'
import { memoryLines, statusLine, stepTitle } from '../mermaid/labels.js'
import type { Registers } from '../swimlane/build-chart.js'
import type { Chart, ChartEdge, ChartRow } from '../swimlane/chart.js'
import { orderRows } from '../swimlane/order.js'
import { tableTitle } from '../table/table-frame.js'
import { ENDS } from '../words.js'

/** The engineer's drawing: every state of the machine with its published id, in the lane of its national status. */
export function stateChart(compiled: CompiledCase, flow: Flow, registers: Registers): Chart {
  const { entry, case: one } = compiled
  const nodes = [...orderRows(flow, compiled).values()].flat()
  const numbers = new Map(nodes.map(({ id }, index) => [id, index + 1]))
  const statuses = [...new Set(nodes.map(({ status }) => status))].sort((a, b) => a - b)
  const mark = markOf(compiled)
  const first = flow.nodes.get(flow.start)
  return {
    heading: 'SƠ ĐỒ TRẠNG THÁI VÀ SỰ KIỆN CỦA HỒ SƠ',
    title: tableTitle(entry.value, one),
    lines: [`Mã lưu đồ: ${flow.id}`],
    ...(mark !== undefined && { mark }),
    lanes: statuses.map((status) => ({
      level: 'Trạng thái quốc gia',
      unit: statusLine(status, registers).replace('Trạng thái ', ''),
      position: '',
    })),
    rows: [
      {
        kind: 'start',
        lane: Math.max(0, statuses.indexOf(first?.status ?? 1)),
        words: [{ text: 'Bắt đầu' }],
        short: 'Bắt đầu',
        time: undefined,
        gives: undefined,
      },
      ...nodes.map((node) => rowOf(node, statuses.indexOf(node.status))),
    ],
    edges: [
      { from: 0, to: numbers.get(flow.start) ?? 1, kind: 'forward', words: '' },
      ...stateEdges(flow).flatMap((edge) => chartEdge(edge, numbers)),
    ],
    phases: [],
    times: [],
    notes: [],
    provenance: provenance(compiled),
  }
}

/** The published moves of the machine. */
export const stateEdges = (flow: Flow): FlowEdge[] => flow.edges.filter(({ tag }) => tag === 'process')

/** What a state is called. */
export function stateName(node: FlowNode): string {
  switch (node.kind) {
    case 'step':
      return [stepTitle(node), ...memoryLines(node)].join(' ')
    case 'supplement':
      return 'Chờ bổ sung, hoàn thiện hồ sơ'
    case 'end':
      return `Kết thúc: ${ENDS[node.end]}`
    case 'fork':
      return 'Tách thành các việc đồng thời'
    case 'join':
      return `Hợp lại khi xong ${node.needed} việc`
  }
}

const KINDS = { step: 'step', supplement: 'wait', end: 'end', fork: 'fork', join: 'join' } as const

function rowOf(node: FlowNode, lane: number): ChartRow {
  const isBar = node.kind === 'fork' || node.kind === 'join'
  const time = node.kind === 'step' && node.step.within !== undefined ? printTime(node.step.within) : undefined
  return {
    kind: KINDS[node.kind],
    lane,
    words: isBar ? [{ text: node.id }] : [{ text: stateName(node) }, { text: node.id, bold: true }],
    short: isBar ? '' : node.id,
    time,
    gives: undefined,
  }
}

function chartEdge({ from, to, move, event }: FlowEdge, numbers: ReadonlyMap<string, number>): ChartEdge[] {
  const [source, target] = [numbers.get(from), numbers.get(to)]
  if (source === undefined || target === undefined) return []
  const isSupplement = move === 'supplement' || move === 'resume'
  const kind = move === 'back' ? 'back' : isSupplement ? 'supplement' : 'forward'
  return [{ from: source, to: target, kind, words: event }]
}

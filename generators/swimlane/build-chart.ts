import type { Flow, FlowNode } from '../../machines/build/flow.js'
import { channelNames } from '../../machines/model/channel.js'
import { printTime } from '../../machines/model/duration.js'
import type { Step } from '../../machines/model/step.js'
import { list } from '../../machines/model/words.js'
import type { CompiledCase, GeneratorInput } from '../generator.js'
import { markOf, provenance } from '../marks.js'
import { statusLine } from '../mermaid/labels.js'
import { rowsOf, type Rows } from '../rows.js'
import { sayMade } from '../table/print-papers.js'
import { tableLines, tableNotes, tableTitle } from '../table/table-frame.js'
import { ENDS } from '../words.js'
import type { Chart, ChartLane, ChartRow } from './chart.js'
import { edgesOf } from './edges.js'
import { applicant, orderLanes, placeOf, type Placed } from './lanes.js'
import { orderRows } from './order.js'
import { phasesOf, sharedTimesOf } from './phases.js'

export type Registers = Pick<GeneratorInput, 'corpus' | 'province'>

/** What the chart of a flow shows: steps in the order of the table, each once, and the ways that the table publishes. */
export function buildChart(compiled: CompiledCase, flow: Flow, registers: Registers): Chart {
  const { entry, case: one } = compiled
  const rows = rowsOf(compiled)
  const ordered = orderRows(flow, compiled)
  const drafts = numbered([...ordered.values()].map(([node]) => draftOf(node, rows, compiled, registers)))
  const first = drafts[0]?.placed ?? { lane: applicant }
  const start: Draft = {
    kind: 'start',
    placed: { lane: drafts.some(({ kind }) => kind === 'wait') ? applicant : first.lane },
    words: [{ text: 'Bắt đầu: nộp hồ sơ' }],
    short: 'Bắt đầu',
    ...NO_STEP,
  }
  // A row without a lane of its own stands where the row that leads to it stands; the start is row 0.
  const edges = edgesOf(flow, ordered).map((edge) => ({ ...edge, from: edge.from + 1, to: edge.to + 1 }))
  const all = [start, ...drafts]
  const placedAt = (index: number): ChartLane => {
    const own = all[index]?.placed
    if (own !== undefined) return own.lane
    const sources = edges.filter(({ from, to }) => to === index && from < index).map(({ from }) => from)
    return sources.length === 0 ? first.lane : placedAt(Math.max(...sources))
  }
  const { lanes, numberOf } = orderLanes(
    all
      .slice(1)
      .concat(start)
      .flatMap(({ placed }) => placed?.lane ?? []),
  )
  const keys = [...ordered.keys()]
  const rowOf = (step: Step): number | undefined => {
    const index = keys.indexOf(`step ${step.id}`)
    return index < 0 ? undefined : index + 1
  }
  const startRow = keys.findIndex((key) => ordered.get(key)?.some(({ id }) => id === flow.start))
  const mark = markOf(compiled)
  return {
    title: tableTitle(entry.value, one),
    lines: linesOf(compiled, flow, registers),
    ...(mark !== undefined && { mark }),
    lanes,
    rows: all.map((draft, index) => rowOfDraft(draft, numberOf(placedAt(index)))),
    edges: [{ from: 0, to: startRow + 1, kind: 'forward', words: '' }, ...edges],
    phases: phasesOf(one.table, rowOf),
    times: sharedTimesOf(one.table, rowOf),
    ...(one.total !== undefined && { total: printTime(one.total) }),
    notes: notesOf(compiled, ordered),
    provenance: provenance(compiled),
  }
}

/** A row before lanes have numbers. */
type Draft = Omit<ChartRow, 'lane'> & { placed: Placed | undefined }

/** What only a step has. */
const NO_STEP = { time: undefined, gives: undefined }

/** Where the source gives a step no label, its place in the chart tells its shape apart. */
function numbered(drafts: readonly Draft[]): Draft[] {
  let count = 0
  return drafts.map((draft) => {
    if (draft.kind !== 'step') return draft
    count++
    return draft.short === '' ? { ...draft, short: `(${count})` } : draft
  })
}

const rowOfDraft = ({ kind, words, short, time, gives }: Draft, lane: number): ChartRow => ({
  kind,
  lane,
  words,
  short,
  time,
  gives,
})

function draftOf(node: FlowNode | undefined, rows: Rows, compiled: CompiledCase, registers: Registers): Draft {
  switch (node?.kind) {
    case 'step':
      return stepDraft(node.step, rows, compiled, registers)
    case 'supplement': {
      const words = [{ text: 'Bổ sung, hoàn thiện hồ sơ' }, { text: statusLine(node.status, registers) }]
      return { kind: 'wait', placed: { lane: applicant }, words, short: 'Bổ sung', ...NO_STEP }
    }
    case 'end': {
      const words = [{ text: `Kết thúc: ${ENDS[node.end]}`, bold: true }, { text: statusLine(node.status, registers) }]
      return { kind: 'end', placed: undefined, words, short: 'Kết thúc', ...NO_STEP }
    }
    case 'join':
      return barDraft('join', `Xong ${node.needed} việc thì làm tiếp`)
    default:
      return barDraft('fork', 'Làm đồng thời các việc sau')
  }
}

const barDraft = (kind: 'fork' | 'join', text: string): Draft => ({
  kind,
  placed: undefined,
  words: [{ text }],
  short: '',
  ...NO_STEP,
})

function stepDraft(step: Step, rows: Rows, { entry }: CompiledCase, registers: Registers): Draft {
  const placed = rows.steps.get(step.id)
  const place = placeOf(step.by, placed?.office, registers)
  const no = step.no ?? labelAbove(step.id, rows)
  const gives = sayMade(step, entry.value, registers.corpus.registers.forms)
  return {
    kind: 'step',
    placed: place,
    words: [
      ...(no === undefined ? [] : [{ text: no, bold: true }]),
      { text: step.name },
      ...(place.others === undefined ? [] : [{ text: `(${place.others})` }]),
    ],
    short: no ?? '',
    time: timeOf(step, placed?.shares !== undefined),
    gives: gives.length > 0 ? gives.join('\n') : undefined,
  }
}

/** The label of a block that only joins its rows ("Bước 2" over three rows without labels). */
function labelAbove(step: string, { blocks, steps }: Rows): string | undefined {
  const path = steps.get(step)?.path ?? []
  for (const { row, path: at } of blocks.values()) {
    const isDirect = path.length === at.length + 2 && at.every((part, i) => path[i] === part)
    if (isDirect && row.title === undefined) return row.no
  }
  return undefined
}

function timeOf(step: Step, isShared: boolean): string | undefined {
  const stops = step.clock === 'stops' ? 'không tính vào thời hạn' : undefined
  if (step.within !== undefined) return [printTime(step.within), stops].filter(Boolean).join(', ')
  return stops ?? (isShared ? undefined : 'chưa ghi')
}

function linesOf({ entry, flows }: CompiledCase, flow: Flow, { province }: Registers): string[] {
  const channels = list(channelNames(flow.channels))
  // The mark says it already.
  const lines = tableLines(entry.value, province).slice(entry.value.standing === 'published' ? 0 : 1)
  return [...lines, ...(flows.length > 1 ? [`Kênh nộp hồ sơ: ${channels}`] : [])]
}

function notesOf({ entry, case: one }: CompiledCase, ordered: ReadonlyMap<string, readonly FlowNode[]>): string[] {
  const steps = [...ordered.values()].flatMap(([node]) => (node?.kind === 'step' ? [node.step] : []))
  const silent = steps.every(
    ({ gives, collects, printed }) => (gives ?? collects ?? printed?.gives ?? printed?.fee) === undefined,
  )
  return [
    ...tableNotes(entry.value, one, []),
    ...(silent ? ['Nguồn không ghi biểu mẫu, kết quả và phí của từng bước.'] : []),
  ]
}

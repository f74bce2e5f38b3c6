import type { Flow } from '../../machines/build/flow.js'
import type { Proof } from '../../machines/build/proof.js'
import type { Stop } from '../../machines/build/schedule.js'
import type { CaseView, PlacedStep, ProcessView } from '../../machines/check/rule.js'
import { compareSpans, NO_TIME, printSpan, printTime, type Span } from '../../machines/model/duration.js'
import { printActor } from '../../machines/model/print-actor.js'
import { markdownTable } from './markdown.js'
import { slackWords } from './slack.js'

/** The steps in printed order: who, how long, how much longer each may take, and when the longest way comes to it. */
export function stepTable(
  { province }: ProcessView,
  { steps }: CaseView,
  flow: Flow,
  proof: Proof | undefined,
  stops: readonly Stop[],
): string[] {
  const here = new Set([...flow.nodes.values()].flatMap((node) => (node.kind === 'step' ? [node.step.id] : [])))
  const rows = steps
    .filter(({ row }) => here.has(row.id))
    .map((placed) => {
      const { row, office } = placed
      return [
        row.no ?? '',
        row.name,
        row.by === undefined ? 'chưa nêu' : printActor(row.by, office, province),
        timeOf(placed),
        slackOf(row.id, flow, proof),
        passedOf(row.id, stops),
      ]
    })
  return markdownTable(['Bước', 'Nội dung', 'Trách nhiệm', 'Thời gian', 'Còn dư', 'Trên đường dài nhất'], rows)
}

function timeOf({ row, blocks }: PlacedStep): string {
  if (row.clock === 'stops') return 'không tính vào thời hạn'
  const shared = blocks.find(({ within }) => within !== undefined)
  if (shared?.within !== undefined) return `${printTime(shared.within)}, chung nhiều bước`
  return row.within === undefined ? 'trống' : printTime(row.within)
}

/** Of the copies that memory makes of a step, the one with the least. */
function slackOf(step: string, flow: Flow, proof: Proof | undefined): string {
  let least: Span | undefined
  for (const { node, slack } of proof?.steps ?? []) {
    const found = flow.nodes.get(node)
    if (found?.kind !== 'step' || found.step.id !== step) continue
    if (least === undefined || compareSpans(slack, least) === 'less') least = slack
  }
  return slackWords(least)
}

/** What has been spent when the longest way comes to a step for the first time, and how often it does. */
function passedOf(step: string, stops: readonly Stop[]): string {
  const passages = stops.filter(({ node }) => node.kind === 'step' && node.step.id === step)
  const [first] = passages
  if (first === undefined) return ''
  const times = passages.length > 1 ? `, ${passages.length} lần` : ''
  const starts = compareSpans(first.starts, NO_TIME) === 'equal' ? 'từ đầu' : `sau ${printSpan(first.starts)}`
  return `${starts}${times}`
}

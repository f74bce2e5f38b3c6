import { toGantt } from '../../generators/mermaid/gantt.js'
import { READINGS, UNSTATED } from '../../generators/words.js'
import type { Flow } from '../../machines/build/flow.js'
import type { Budget, Proof } from '../../machines/build/proof.js'
import { scheduleOf, type Stop } from '../../machines/build/schedule.js'
import { titlesOf } from '../../machines/build/titles.js'
import type { CaseView, ProcessView } from '../../machines/check/rule.js'
import { channelNames } from '../../machines/model/channel.js'
import type { Moment } from '../../machines/model/calendar.js'
import { printSpan, printTime, readSpan, spanOf } from '../../machines/model/duration.js'
import { printActor } from '../../machines/model/print-actor.js'
import { isAmount } from '../../machines/model/time.js'
import { capital, list } from '../../machines/model/words.js'
import { appointmentLines } from './appointment.js'
import { proofLines } from './proofs.js'
import { stepTable } from './steps.js'

export interface PageOptions {
  /** When a dossier is received, for the day of its appointment. */
  received?: Moment
  handedOver?: Moment
}

/** The time of a process as a page of Markdown: for each case and group of channels, the proofs, the steps, the chart. */
export function budgetPage(view: ProcessView, options: PageOptions): string {
  const { entry, process, cases } = view
  const code = process.of.flatMap(({ code }) => code ?? [])
  const lines = [`# ${process.of.map(({ name }) => name).join('; ')}`, '']
  lines.push(`Mã thủ tục: ${code.length === 0 ? 'không có' : list(code)}. Quy trình: ${entry.id}.`)
  if (process.reads !== undefined)
    lines.push('', `"Ngày" đọc là ${READINGS[process.reads.day]}: ${process.reads.because}`)
  for (const one of cases)
    one.flows.forEach((flow, index) => {
      const budget = one.budgets()[index]
      if (budget !== undefined) lines.push('', ...section(view, one, flow, budget, options))
    })
  return lines.join('\n') + '\n'
}

function section(view: ProcessView, one: CaseView, flow: Flow, budget: Budget, options: PageOptions): string[] {
  const { process } = view
  const proof = budget.strongest === undefined ? undefined : budget.proofs[budget.strongest]
  const worst = proof?.worst ?? budget.worst
  const placed = { case: one.case, path: one.path }
  const stops = scheduleOf(process, placed, flow, worst, proof?.limit.starts)
  const title = titleOf(one, flow)
  return [
    ...(title === undefined ? [] : [`## ${title}`, '']),
    ...proofLines(budget, proof, flow, view.corpus.registers.laws),
    '',
    ...stepTable(view, one, flow, proof, stops),
    '',
    `Đường dài nhất (${printSpan(worst.span)}): ${titlesOf(flow, worst.nodes).join(' → ')}.`,
    ...appointmentLines(view, proof, options),
    '',
    '```mermaid',
    chart(view, one, stops, proof, title).trimEnd(),
    '```',
  ]
}

/** Which case and channels; nothing where the process has one flow. */
function titleOf({ case: of, path, flows }: CaseView, flow: Flow): string | undefined {
  const channels = flows.length > 1 ? [`nộp ${list(channelNames(flow.channels), 'hoặc')}`] : []
  const parts = [...(path.length > 0 ? [`Trường hợp: ${of.title}`] : []), ...channels]
  return parts.length === 0 ? undefined : capital(parts.join('; '))
}

function chart(
  view: ProcessView,
  one: CaseView,
  stops: readonly Stop[],
  proof: Proof | undefined,
  title?: string,
): string {
  const { process, province } = view
  const bars = stops.map((stop) => {
    const { node } = stop
    if (node.kind === 'supplement') return { ...stop, title: 'Chờ bổ sung hồ sơ', who: 'Người nộp hồ sơ' }
    const office = one.steps.find(({ row }) => row.id === node.step.id)?.office
    const who = node.step.by === undefined ? UNSTATED.unit : printActor(node.step.by, office, province)
    return { ...stop, title: node.step.name, who }
  })
  const name = process.of[0]?.name ?? view.entry.id
  const limit = proof?.limit.time
  return toGantt(
    title === undefined ? name : `${name}. ${title}`,
    bars,
    isAmount(limit)
      ? { title: `Hết thời hạn ${printTime(limit)}`, span: readSpan(spanOf(limit), process.reads?.day) }
      : undefined,
  )
}

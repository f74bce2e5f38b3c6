import process from 'node:process'
import { InvalidArgumentError, Option, type Command } from 'commander'
import { planGantt } from '../../generators/plan/gantt.js'
import { dayWords, distance, planLines, type PlanFilter, type PlanLine } from '../../generators/plan/lines.js'
import { planMarkdown, planTitle } from '../../generators/plan/markdown.js'
import { isDay } from '../../machines/model/day.js'
import type { Plan, Rollout } from '../../machines/model/plan.js'
import type { Day } from '../../machines/model/register.js'
import { compare, list, printDay } from '../../machines/model/words.js'
import { UsageFault } from '../fault.js'
import { loadCorpus } from '../load.js'
import { oneLine } from '../reporters/plain.js'
import { readSettings } from '../settings.js'
import { parseDay, today } from '../today.js'

interface Options extends Partial<PlanFilter> {
  province?: string
  event: Record<string, Day>
  format: 'text' | 'markdown' | 'mermaid' | 'json'
}

/** `tthc plan`: what a roll-out plan asks for, by the day on which it is due. */
export const register = (parent: Command): void => {
  parent
    .command('plan')
    .description('In việc phải làm theo kế hoạch triển khai hệ thống dùng chung, theo ngày đến hạn, với biểu đồ Gantt.')
    .argument('[kế hoạch]', 'số hiệu văn bản hoặc tên tệp, ví dụ 130/KH-UBND; mặc định: mọi kế hoạch')
    .option('--province <tỉnh>', 'chỉ kế hoạch của tỉnh này')
    .option('--system <mã>', 'chỉ nhiệm vụ của hệ thống này, ví dụ he-thong-tthc')
    .option('--lead <tên>', 'chỉ nhiệm vụ mà cơ quan này chủ trì')
    .option('--within <ngày>', 'chỉ việc đến hạn trong số ngày này, kể từ ngày --as-of', parseCount)
    .option('--as-of <ngày>', 'so với ngày này (mặc định: hôm nay)', parseDay)
    .addOption(
      new Option(
        '--event <mốc=ngày>',
        'ngày của một mốc, ví dụ co-quyet-dinh-to-chuc-lai=2025-06-16; dùng được nhiều lần',
      )
        .argParser(parseEvent)
        .default({}, 'ngày ghi trong danh mục triển khai'),
    )
    .addOption(
      new Option('--format <dạng>', 'dạng kết quả').choices(['text', 'markdown', 'mermaid', 'json']).default('text'),
    )
    .addHelpText('after', examples)
    .action((word: string | undefined, options: Options) => {
      const base = process.cwd()
      const { corpus } = loadCorpus(readSettings(base).roots, { base })
      const rollout = withEvents(corpus.registers.rollout, options.event)
      const named = (corpus.plans ?? []).filter(
        ({ value, file }) =>
          (word === undefined || value.document.no === word || file.endsWith(`/${word.replace(/\.ts$/, '')}.ts`)) &&
          (options.province === undefined || value.province === options.province),
      )
      if ((corpus.plans ?? []).length === 0)
        throw new UsageFault(
          'Kho chưa có kế hoạch nào. Ghi mỗi văn bản thành một tệp procedures/<tỉnh>/rollout/<tên>.ts; mẫu: node_modules/tthc/procedures/national/rollout.',
        )
      if (named.length === 0)
        throw new UsageFault(
          `Không có kế hoạch "${word ?? options.province ?? ''}"; đang có: ${list((corpus.plans ?? []).map(({ value }) => value.document.no).sort(compare))}.`,
        )
      if (options.system !== undefined && rollout?.systems[options.system] === undefined)
        throw new UsageFault(
          `Không có hệ thống "${options.system}"; đang có: ${list(Object.keys(rollout?.systems ?? {}).sort(compare))}.`,
        )
      process.stdout.write(
        printAll(
          named.map(({ value }) => value),
          rollout,
          options,
        ),
      )
    })
}

function printAll(plans: readonly Plan[], rollout: Rollout | undefined, options: Options): string {
  const { asOf = today(), format } = options
  const filter: PlanFilter = { ...options, asOf }
  const printed = plans.map((plan) => ({ plan, lines: planLines(plan, rollout, filter) }))
  if (format === 'json')
    return `${JSON.stringify(
      printed.map(({ plan: { province, document }, lines }) => ({ province, document, asOf, lines })),
      null,
      2,
    )}\n`
  const gantt = (plan: Plan, lines: readonly PlanLine[]): string => planGantt(planTitle(plan), lines)
  return printed
    .map(({ plan, lines }) =>
      format === 'mermaid'
        ? gantt(plan, lines)
        : format === 'markdown'
          ? planMarkdown(plan, lines, gantt(plan, lines), asOf)
          : sayPlan(plan, lines, asOf),
    )
    .join('\n')
}

/** A day as a heading, its tasks below it: what an office pins to the wall. */
function sayPlan(plan: Plan, lines: readonly PlanLine[], asOf: Day): string {
  const said = [`${planTitle(plan)} (${lines.length} việc)`, `  ${plan.document.subject}`]
  let day: string | undefined
  for (const line of lines) {
    const heading = line.last === undefined ? dayWords(line) : `${printDay(line.last)} (${distance(line.last, asOf)})`
    if (heading !== day) said.push(heading)
    day = heading
    const about = line.systems.length === 0 ? '' : ` [${line.systems.join('; ')}]`
    said.push(
      `  ${line.id}${about}${line.at === undefined ? '' : ` lúc ${line.at}`} ${line.who === undefined ? '' : `${line.who}: `}${line.text}`,
      `      Chủ trì: ${line.lead.length === 0 ? 'CHƯA CÓ' : line.lead.join('; ')}${line.needs.length === 0 ? '' : `. Cần xong trước: ${line.needs.join(', ')}${line.squeezed ? ' (không kịp: xem tthc check)' : ''}`}`,
    )
  }
  return said.map((text) => `${oneLine(text)}\n`).join('')
}

/** The register with the days of events that were given. */
function withEvents(rollout: Rollout | undefined, given: Readonly<Record<string, Day>>): Rollout | undefined {
  if (rollout === undefined) return undefined
  const events = { ...rollout.events }
  for (const [id, on] of Object.entries(given)) {
    const known = events[id]
    if (known === undefined)
      throw new UsageFault(`Không có mốc "${id}"; đang có: ${list(Object.keys(rollout.events).sort(compare))}.`)
    events[id] = { ...known, on, source: 'nêu khi gọi lệnh' }
  }
  return { ...rollout, events }
}

function parseEvent(text: string, before: Readonly<Record<string, Day>>): Record<string, Day> {
  const [, id, day] = /^([^=]+)=(.+)$/.exec(text) ?? []
  if (id === undefined || day === undefined || !isDay(day))
    throw new InvalidArgumentError('viết theo dạng mốc=YYYY-MM-DD, ví dụ co-quyet-dinh-to-chuc-lai=2025-06-16.')
  return { ...before, [id]: day }
}

function parseCount(text: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('viết số ngày, ví dụ 7.')
}

const examples = `
Ví dụ:
  tthc plan 130/KH-UBND --as-of 2025-06-19                mọi việc của kế hoạch, còn bao nhiêu ngày
  tthc plan --within 3 --as-of 2025-06-19                 việc đến hạn trong ba ngày tới, của mọi kế hoạch
  tthc plan 130/KH-UBND --system he-thong-tthc --format mermaid > ke-hoach.mmd`

import type { Plan } from '../../machines/model/plan.js'
import type { Day } from '../../machines/model/register.js'
import { printDay } from '../../machines/model/words.js'
import { markdownText } from '../table/safe-text.js'
import { dayWords, distance, type PlanLine } from './lines.js'

/** Title of a plan: 'Kế hoạch số 130/KH-UBND của UBND tỉnh Quảng Ngãi'. */
export const planTitle = ({ document: { kind, no, issuer } }: Plan): string => `${kind} số ${no} của ${issuer}`

/** What is due, as a Markdown page: the table, the chart, and what only a reader noted. */
export function planMarkdown(plan: Plan, lines: readonly PlanLine[], gantt: string, asOf: Day): string {
  const rows = lines.map((line) =>
    [
      dayWords(line),
      line.last === undefined ? '' : distance(line.last, asOf),
      line.id,
      line.who === undefined ? line.text : `${line.who}: ${line.text}`,
      line.systems.join('; '),
      line.lead.join('; '),
      line.coordinators.join('; '),
      line.needs.join(', '),
    ].map(markdownText),
  )
  const head = [
    'Hạn',
    `So với ${printDay(asOf)}`,
    'Số',
    'Nhiệm vụ',
    'Hệ thống',
    'Chủ trì',
    'Phối hợp',
    'Cần xong trước',
  ]
  const remarks = (plan.remarks ?? []).flatMap(({ id, at, says }) =>
    says === undefined ? [] : [`- ${markdownText(`${id} (${at.join(', ')}): ${says}`)}\n`],
  )
  return [
    `# ${markdownText(planTitle(plan))}\n\n${markdownText(plan.document.subject)}\n\n`,
    `| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |\n`,
    ...rows.map((row) => `| ${row.join(' | ')} |\n`),
    lines.some(({ last }) => last !== undefined) ? `\n\`\`\`mermaid\n${gantt}\`\`\`\n` : '',
    ...(remarks.length === 0 ? [] : ['\n## Điểm cần hiểu thống nhất\n\n', ...remarks]),
  ].join('')
}

import { printSpan, type Span } from '../../machines/model/duration.js'

/** What is left of a limit: '02 ngày làm việc', 'thiếu 02 ngày làm việc'. */
export function slackWords(slack: Span | undefined): string {
  if (slack === undefined) return 'chưa rõ'
  const { working, clock, calendar, bare } = slack
  if ([working, clock, calendar, bare].every((part) => part >= 0)) return printSpan(slack)
  return `thiếu ${printSpan({ working: -working, clock: -clock, calendar: -calendar, bare: -bare })}`
}

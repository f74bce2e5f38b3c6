import type { Stop } from '../../machines/build/schedule.js'
import { WORKING_DAY, type Span } from '../../machines/model/duration.js'
import { shiftDay } from '../../machines/model/day.js'
import { bare, comment, head } from './escape.js'

/** A bar of the chart, with who does it. */
export interface Bar extends Pick<Stop, 'starts' | 'spends' | 'isUnknown'> {
  title: string
  /** Bars of one doer in a row stand under one heading. */
  who: string
}

/**
 * A way as a Mermaid gantt. The axis counts days from 1: a working day fills one, and so does a calendar day, so that a
 * way in one unit is to scale. Rows that spend nothing are milestones; those without a known time are marked.
 */
export function toGantt(title: string, bars: readonly Bar[], limit?: { title: string; span: Span }): string {
  const lines = [
    'gantt',
    '  dateFormat YYYY-MM-DD HH:mm',
    '  axisFormat %-j',
    `  ${comment('Trục ngang: ngày thứ mấy kể từ khi bắt đầu tính thời hạn, 01 ngày làm việc là 08 giờ.')}`,
  ]
  let section: string | undefined
  for (const { who, title, starts, spends, isUnknown } of bars) {
    if (who !== section) lines.push(`  section ${bare(who)}`)
    section = who
    const minutes = dayMinutes(spends)
    const tags = isUnknown ? 'crit, ' : ''
    const task = minutes === 0 ? `milestone, ${tags}` : tags
    lines.push(`  ${bare(title)} :${task}${moment(dayMinutes(starts))}, ${minutes}m`)
  }
  if (limit !== undefined) {
    lines.push(`  section ${bare('Thời hạn')}`)
    lines.push(`  ${bare(limit.title)} :milestone, ${moment(dayMinutes(limit.span))}, 0m`)
  }
  return head(title) + lines.join('\n') + '\n'
}

const DAY = 1440

/** Minutes on the axis, on which a day of any kind is 1,440. */
const dayMinutes = ({ working, clock, calendar, bare: days }: Span): number =>
  Math.round((working * DAY) / WORKING_DAY + clock + ((calendar + days) * DAY) / 1000)

/** A moment of the axis as a date: the day of its year is the number of the day (from 1), for a year at most. */
function moment(minutes: number): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  const rest = minutes % DAY
  return `${shiftDay('2000-01-01', Math.floor(minutes / DAY))} ${two(Math.floor(rest / 60))}:${two(rest % 60)}`
}

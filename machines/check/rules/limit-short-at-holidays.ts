import { printDay } from '../../model/words.js'
import { makeCalendar, type Calendar } from '../../model/calendar.js'
import { printSpan, printTime, readSpan, spanOf, WORKING_DAY, type Span } from '../../model/duration.js'
import type { Process } from '../../model/process.js'
import type { CalendarYear } from '../../model/registry.js'
import type { KnownLimit } from '../../build/proof.js'
import { lacking } from '../limits.js'
import { defineRule } from '../rule.js'

/** A limit in calendar days holds a way in working time on whatever day the dossier is received, also before Tết. */
export default defineRule({
  id: 'limit-short-at-holidays',
  title: 'Thời hạn theo lịch không đủ ngày làm việc khi gặp dịp nghỉ',
  on: 'process',
  kind: 'legal',
  severity: 'warning',
  needs: 'sound',
  check({ cases, process, corpus }, say) {
    const { calendars = [] } = corpus.registers
    for (const view of cases)
      for (const { proofs } of view.budgets())
        for (const proof of proofs) {
          const { limit, verdict } = proof
          const days = calendarDaysOf(limit, process)
          // The longest way is looked for only where it is asked about.
          if (days === undefined || verdict === 'exceeds') continue
          const { worst } = proof
          const needed = workingMinutesOf(worst.span)
          if (needed === undefined) continue
          const least = leastOf(calendars, days)
          if (least === undefined) {
            say({ undecided: 'Chưa nạp lịch nghỉ của năm nào đủ dài để so.', path: limit.path })
            continue
          }
          if (needed <= least.days * WORKING_DAY) {
            if (proof.missing.some(({ kind }) => kind !== 'units'))
              say({ undecided: lacking(proof.missing), path: limit.path })
            continue
          }
          say({
            path: limit.path,
            at: view.case.id,
            shows: `${printSpan(worst.span)} > ${least.days} ngày làm việc`,
            what: `Thời hạn ${printTime(limit.time)} tính cả ngày nghỉ: bắt đầu đếm từ ngày ${printDay(least.from)} chỉ có ${least.days} ngày làm việc, còn đường dài nhất cần ${printSpan(worst.span)}.`,
            why: 'Hồ sơ nhận trước dịp nghỉ dài (như Tết) chắc chắn trễ hẹn, dù mỗi bước làm đúng thời gian của mình.',
            fix: 'Rút thời gian của các bước, hoặc nếu văn bản tính theo ngày làm việc thì sửa đơn vị của thời hạn.',
          })
        }
  },
})

/** Whole days of a limit in which holidays count; nothing for other limits, or where "ngày" was not read. */
function calendarDaysOf({ time }: KnownLimit, { reads }: Process): number | undefined {
  const span = readSpan(spanOf(time), reads?.day)
  const days = Math.floor(span.calendar / 1000)
  return days > 0 && span.working + span.clock + span.bare === 0 ? days : undefined
}

/** Minutes of a way that is in working time alone. */
const workingMinutesOf = ({ working, clock, calendar, bare }: Span): number | undefined =>
  clock + calendar + bare === 0 ? working : undefined

type Least = ReturnType<Calendar['leastWorkingDays']>
const known = new WeakMap<readonly CalendarYear[], Map<number, Least>>()

/** Every process asks of the same years; each length is looked for once. */
function leastOf(years: readonly CalendarYear[], days: number): Least {
  const byDays = known.get(years) ?? new Map<number, Least>()
  known.set(years, byDays)
  if (!byDays.has(days)) byDays.set(days, makeCalendar(years).leastWorkingDays(days))
  return byDays.get(days)
}

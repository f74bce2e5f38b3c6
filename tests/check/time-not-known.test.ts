import { expect, test } from 'vitest'
import { calendarDays, workingHours, type National, type Row } from 'tthc'
import immediateTakesDays from '../../machines/check/rules/immediate-takes-days.js'
import limitShortAtHolidays from '../../machines/check/rules/limit-short-at-holidays.js'
import type { Rule } from '../../machines/check/rule.js'
import type { Step } from '../../machines/model/step.js'
import { check, corpusOf, entry, process } from './sample.js'

/** How a rule answers of a table whose examination has this time; the rest takes four hours. */
function answers(rule: Rule, more: Partial<National>, within: Step['within']): unknown {
  const table: readonly Row[] = [
    { id: 'tiep-nhan', name: 'Tiếp nhận', does: 'receive', within: workingHours(4) },
    { id: 'tham-dinh', name: 'Thẩm định', does: 'examine', ...(within === undefined ? {} : { within }) },
  ]
  const national = { name: 'Cấp giấy', field: 'Y tế', effective: { from: '2025-07-01' }, source: 'Ví dụ', ...more }
  const corpus = corpusOf(entry('mot', process({ of: [national], table })))
  const calendars = [{ year: 2026, closed: [], source: 'Ví dụ' }]
  const [verdict] = check({ ...corpus, registers: { ...corpus.registers, calendars } }, [rule]).perRule
  return [verdict?.finding, verdict?.clean, verdict?.undecided]
}
const UNDECIDED = [0, 0, 1]

test('a result given at once is not clean while a step has no time, and a finding where the rest takes the day', () => {
  const of = (within: Step['within']): unknown => answers(immediateTakesDays, { immediate: true }, within)
  expect([of(workingHours(4)), of(undefined), of(workingHours(5))]).toEqual([[0, 1, 0], UNDECIDED, [1, 0, 0]])
})

test('a limit in calendar days is not clean while a step has no time', () => {
  const limits = [{ time: calendarDays(3) }]
  const of = (within: Step['within']): unknown => answers(limitShortAtHolidays, { limits }, within)
  expect([of(workingHours(4)), of(undefined), of(workingHours(20))]).toEqual([[0, 1, 0], UNDECIDED, [1, 0, 0]])
})

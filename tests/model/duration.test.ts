import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDays, days, hours, workingDays, workingHours, type Time } from '../../machines/index.js'
import {
  addSpans,
  compareSpans,
  fits,
  NO_TIME,
  parseTime,
  printSpan,
  printTime,
  readSpan,
  spanOf,
  type Span,
} from '../../machines/model/duration.js'
import printedTimes from '../fixtures/printed-times.json' with { type: 'json' }

const UNITS = { ngay_lam_viec: 'working-day', gio_lam_viec: 'working-hour', gio: 'hour', ngay: 'day' } as const

describe('printed times of the 93 tables', () => {
  it.each(printedTimes.cells)('$text is $value $unit', ({ text, value, unit }) => {
    const heading = unit === 'ngay_lam_viec' ? UNITS[unit] : undefined
    const time = parseTime(text, heading)
    expect(time && printTime(time)).toBe(text)
    if (value === null) expect(time).toHaveProperty('uncounted')
    else expect(time).toMatchObject({ n: value, unit: UNITS[(unit ?? 'ngay') as keyof typeof UNITS] })
  })

  it('were read', () => expect(printedTimes.cells.length).toBeGreaterThan(100))
})

const amount = fc.record({
  n: fc.integer({ min: 0, max: 400_000 }).map((thousandths) => thousandths / 1000),
  unit: fc.constantFrom('working-hour', 'working-day', 'hour', 'calendar-day', 'day'),
})
const uncounted = fc.record({
  uncounted: fc.constantFrom('office-hours', 'not-counted', 'by-agreement', 'not-regulated'),
})
const time = fc.oneof(amount, uncounted) as fc.Arbitrary<Time>

describe('parse and print', () => {
  it('parse gives back what print printed', () => {
    fc.assert(
      fc.property(time, (value) => {
        expect(parseTime(printTime(value))).toEqual(value)
      }),
    )
  })

  it('print gives back every text that parse read, understood or not', () => {
    const text = fc.oneof(
      fc.string(),
      fc.stringMatching(/^(Không quá )?\d{1,3}([,./]\d{1,2})? (ngày|giờ)( làm việc)?( \(kể từ ngày nhận\))?$/),
    )
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, 'working-day', 'working-hour'), (cell, heading) => {
        const value = parseTime(cell, heading)
        expect(value === undefined ? '' : printTime(value)).toBe(cell.normalize('NFC').trim())
      }),
    )
  })

  it.each<[string, Time | undefined]>([
    ['', undefined],
    ['1/2 ngày', days(0.5, '1/2 ngày')],
    ['7.5 ngày làm việc', workingDays(7.5, '7.5 ngày làm việc')],
    ['07 ngày làm việc', workingDays(7)],
    ['2 giờ', hours(2, '2 giờ')],
    ['Không quá 08 ngày làm việc', workingDays(8, 'Không quá 08 ngày làm việc')],
    ['03 ngày làm việc (kể từ ngày nhận đủ hồ sơ)', workingDays(3, '03 ngày làm việc (kể từ ngày nhận đủ hồ sơ)')],
    [
      '80 giờ làm việc (tương đương 10 ngày làm việc)',
      workingHours(80, '80 giờ làm việc (tương đương 10 ngày làm việc)'),
    ],
    ['10 ngày (đủ thông tin) / 30 ngày', { asPrinted: '10 ngày (đủ thông tin) / 30 ngày' }],
    ['1/0 ngày', { asPrinted: '1/0 ngày' }],
    ['1.000 ngày', { asPrinted: '1.000 ngày' }],
    ['0,5', { asPrinted: '0,5' }],
    ['(ô gộp với Bước 6)', { asPrinted: '(ô gộp với Bước 6)' }],
    ['½ ngày', days(0.5, '½ ngày')],
    ['1½ ngày', { asPrinted: '1½ ngày' }],
    ['30 phút', hours(0.5, '30 phút')],
    ['07 ngày (56 giờ)', days(7, '07 ngày (56 giờ)')],
    ['07 ngày (48 giờ)', { asPrinted: '07 ngày (48 giờ)' }],
    ['Giờ HC', { uncounted: 'office-hours', printed: 'Giờ HC' }],
    ['Theo thoả thuận', { uncounted: 'by-agreement', printed: 'Theo thoả thuận' }],
  ])('%j', (text, expected) => expect(parseTime(text)).toEqual(expected))

  it('takes the unit of the heading for bare numbers and bare days', () => {
    expect(parseTime('0,25', 'working-day')).toEqual(workingDays(0.25, '0,25'))
    expect(parseTime('1/2 ngày', 'working-day')).toEqual(workingDays(0.5, '1/2 ngày'))
    expect(parseTime('02 giờ làm việc', 'working-day')).toEqual(workingHours(2))
  })
})

const span = fc.record({
  working: fc.nat({ max: 20_000 }),
  clock: fc.nat({ max: 5000 }),
  calendar: fc.nat({ max: 60_000 }),
  bare: fc.nat({ max: 60_000 }),
}) as fc.Arbitrary<Span>
const of = (...times: Time[]): Span => addSpans(...times.map(spanOf))

describe('spans', () => {
  it('keep the units apart', () => {
    expect(of(workingDays(0.5), workingHours(2), hours(3), calendarDays(4), days(0.25))).toEqual({
      working: 360,
      clock: 180,
      calendar: 4000,
      bare: 250,
    })
    expect(spanOf({ uncounted: 'office-hours' })).toEqual(NO_TIME)
    expect(spanOf({ asPrinted: 'ngay' })).toEqual(NO_TIME)
    expect(spanOf(undefined)).toEqual(NO_TIME)
  })

  it('compare: reflexive, antisymmetric, monotone', () => {
    const mirror = {
      less: 'greater',
      greater: 'less',
      equal: 'equal',
      'at-most': 'at-least',
      'at-least': 'at-most',
      undecided: 'undecided',
    }
    fc.assert(
      fc.property(span, span, span, (a, b, more) => {
        expect(compareSpans(a, a)).toBe('equal')
        expect(compareSpans(b, a)).toBe(mirror[compareSpans(a, b)])
        expect(fits(a, addSpans(a, more))).toBe(true)
        // What is decided stays decided when both sides grow by the same.
        if (compareSpans(a, b) !== 'undecided') {
          expect(compareSpans(addSpans(a, more), addSpans(b, more))).toBe(compareSpans(a, b))
        }
      }),
    )
  })

  it.each<[string, Span, Span, string]>([
    ['10 working days = 80 working hours', of(workingDays(10)), of(workingHours(80)), 'equal'],
    ['17 bare = 17 bare', of(days(17)), of(days(17)), 'equal'],
    ['18 bare > 17 bare', of(days(18)), of(days(17)), 'greater'],
    ['10 calendar days are at most 10 working days', of(calendarDays(10)), of(workingDays(10)), 'at-most'],
    ['10 working days are at least 10 calendar days', of(workingDays(10)), of(calendarDays(10)), 'at-least'],
    ['11 working days are more than 10 calendar days', of(workingDays(11)), of(calendarDays(10)), 'greater'],
    ['9 working days and 10 calendar days', of(workingDays(9)), of(calendarDays(10)), 'undecided'],
    ['3 bare against 3 working days', of(days(3)), of(workingDays(3)), 'at-most'],
    ['4 bare against 3 working days', of(days(4)), of(workingDays(3)), 'undecided'],
    ['hours that run at night against working time', of(hours(2)), of(workingHours(8)), 'undecided'],
  ])('%s', (_, a, b, expected) => expect(compareSpans(a, b)).toBe(expected))

  it('a reading decides bare days', () => {
    const four = of(days(4))
    expect(fits(four, of(workingDays(3)))).toBeUndefined()
    expect(fits(readSpan(four, 'working-day'), of(workingDays(3)))).toBe(false)
    expect(fits(readSpan(of(days(3)), 'calendar-day'), of(workingDays(3)))).toBe(true)
  })

  it('are printed for people', () => {
    expect(printSpan(of(workingDays(9.75), workingHours(2)))).toBe('10 ngày làm việc')
    expect(printSpan(of(workingDays(2), days(3)))).toBe('02 ngày làm việc và 03 ngày')
    expect(printSpan(of(workingHours(3)))).toBe('03 giờ làm việc')
    expect(printSpan(of(hours(12), calendarDays(1.5)))).toBe('12 giờ và 1,5 ngày theo lịch')
    expect(printSpan(NO_TIME)).toBe('0 ngày làm việc')
  })
})

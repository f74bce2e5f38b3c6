import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, dayInWords, fixedDay, decimal, list, printDay, printMoney, slug } from '../../machines/model/words.js'

describe('slug', () => {
  it.each([
    ['Thẩm định hồ sơ', 'tham-dinh-ho-so'],
    ['Đăng ký khai sinh (có yếu tố nước ngoài)', 'dang-ky-khai-sinh-co-yeu-to-nuoc-ngoai'],
    ['ĐỒNG Ý', 'dong-y'],
    ['Trả lại hồ sơ – lần 2', 'tra-lai-ho-so-lan-2'],
    ['Ủy ban', 'uy-ban'],
    ['***', ''],
  ])('%s → %s', (text, expected) => expect(slug(text)).toBe(expected))

  it('is the same for composed and decomposed text, and for its own result', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(slug(text.normalize('NFD'))).toBe(slug(text.normalize('NFC')))
        expect(slug(slug(text))).toBe(slug(text))
        expect(slug(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
      }),
    )
  })
})

it('compare orders by code units, whatever the locale', () => {
  expect(['đ', 'b', 'Z', 'a', 'ă'].sort(compare)).toEqual(['Z', 'a', 'b', 'ă', 'đ'])
  expect(compare('a', 'a')).toBe(0)
})

it('decimal has a comma and at most three decimals', () => {
  expect([0.5, 7, 22.25, 0.1 + 0.2, 1000].map(decimal)).toEqual(['0,5', '7', '22,25', '0,3', '1000'])
})

it('list joins with commas and "và"', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => list(items))).toEqual(['', 'a', 'a và b', 'a, b và c'])
  expect(list(['a', 'b'], 'hoặc')).toBe('a hoặc b')
})

it('days are printed as offices print them', () => {
  expect(printDay('2025-11-27')).toBe('27/11/2025')
  expect(printDay('2025-07-01')).toBe('01/7/2025')
  expect(printDay('2026-02-09')).toBe('09/02/2026')
  expect(fixedDay('2025-07-01')).toBe('01/07/2025')
  expect(dayInWords('2025-11-07')).toBe('ngày 07 tháng 11 năm 2025')
  expect(dayInWords('2026-02-01')).toBe('ngày 01 tháng 02 năm 2026')
  expect(dayInWords('2026-07-30')).toBe('ngày 30 tháng 7 năm 2026')
})

it('money in figures', () => {
  expect([0, 8000, 1_500_000].map((n) => printMoney(n))).toEqual(['0 đồng', '8.000 đồng', '1.500.000 đồng'])
})

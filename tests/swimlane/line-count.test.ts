import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineCount } from '../../generators/swimlane/line-count.js'
import { wrap } from '../../generators/swimlane/text.js'

const WORDS = [
  'Thẩm',
  'định',
  'hồ',
  'sơ',
  '(0,5',
  'ngày)',
  'Phòng/Ban',
  'đ',
  'email-rat-dai.tthc@tinh-mau.gov.vn',
  '–',
  'é',
  '漢',
]
const GAPS = [' ', ' ', ' ', '  ', '\n', '\t', '\u00a0', '\u200b', '']

const text = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 12 })), fc.constantFrom(...GAPS)), {
    maxLength: 25,
  })
  .map((pieces) => pieces.flat().join(''))
const setting = fc.record({ size: fc.constantFrom(11, 12, 14), width: fc.integer({ min: 20, max: 300 }) })

test('lines are counted as they are made, whatever a text holds', () => {
  const counted = new Set<number>()
  fc.assert(
    fc.property(text, setting, (text, setting) => {
      const lines = lineCount(text, setting)
      expect(lines).toBe(wrap(text, setting).length)
      counted.add(lines)
    }),
    { numRuns: 3_000 },
  )
  expect(counted.size).toBeGreaterThan(10)
})

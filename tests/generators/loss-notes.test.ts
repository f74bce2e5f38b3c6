import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Loss } from '../../generators/generator.js'
import { lossNotes } from '../../generators/loss-notes.js'

const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      'Thẩm định',
      'hồ sơ',
      ' ',
      '  ',
      '\n',
      '\t',
      'u\u031B',
      '\u0301',
      '\u0000',
      '\uFFFE',
      '“trích”',
      '😀',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  ),
)

test('a text that fits comes composed, on one line, without what XML forbids, and nothing is noted', () => {
  fc.assert(
    fc.property(words, (parts) => {
      const losses: Loss[] = []
      const text = parts.join('')
      const fitted = lossNotes(undefined, losses, 'vi-du').fit(text, 'Tên', 10_000)
      const held = [...text].filter((sign) => /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]$/u.test(sign))
      expect(fitted).toBe(
        held
          .join('')
          .normalize('NFC')
          .split(/\s+/)
          .filter((word) => word !== '')
          .join(' '),
      )
      expect(losses).toEqual([])
    }),
    { numRuns: 500, examples: [[['Thẩm định', ' ']], [['Thẩm định', '  ', 'hồ sơ']], [['u\u031B']]] },
  )
})

test('a longer one is cut at a word, within its length in characters, and noted whole', () => {
  const losses: Loss[] = []
  const { fit } = lossNotes(undefined, losses, 'vi-du')
  const text = 'Thẩm định hồ sơ '.repeat(30).trim()
  const cut = fit(text, 'Tên bước', 40)
  expect([...cut].length).toBeLessThanOrEqual(40)
  expect(text.startsWith(cut.slice(0, -1))).toBe(true)
  expect(losses).toEqual([{ of: 'vi-du', what: 'Tên bước dài quá 40 ký tự nên bị cắt.', full: text }])
})

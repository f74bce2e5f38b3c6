import fc from 'fast-check'
import { expect, test } from 'vitest'
import { widthOf } from '../../generators/swimlane/measure.js'
import { wrap, wrapEvenly } from '../../generators/swimlane/text.js'

/** None of them is wider than the narrowest room. */
const WORDS = ['Thẩm', 'định', 'hồ', 'sơ', '(0,5', 'ngày)', 'đ', '–', 'é', '漢', 'UBND', 'xã.']
const GAPS = [' ', ' ', ' ', '  ', '\t', '\u00a0']

const paragraph = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), { maxLength: 25 })
const paragraphs = fc.array(paragraph, { maxLength: 3 })
const setting = fc.record({
  size: fc.constantFrom(9.5, 12, 14),
  weight: fc.constantFrom('normal' as const, 'bold' as const),
  width: fc.integer({ min: 60, max: 300 }),
})

/** Words put in lines one by one, each line measured as a whole. */
function expected(words: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

test('a text has as many words in each line as it has room for, and each paragraph its own lines', () => {
  const counts = new Set<number>()
  fc.assert(
    fc.property(paragraphs, setting, (paragraphs, setting) => {
      const text = paragraphs.map((pieces) => pieces.flat().join('')).join('\n')
      const fits = (line: string): boolean => widthOf(line, setting.size, setting.weight) <= setting.width
      const lines = paragraphs.flatMap((pieces) =>
        expected(
          pieces.map(([word]) => word),
          fits,
        ),
      )
      expect(wrap(text, setting)).toEqual(lines)
      counts.add(lines.length)
    }),
    { numRuns: 3_000 },
  )
  expect(counts.size).toBeGreaterThan(8)
})

test('an even block has the same words in at most as many lines, none wider than its room', () => {
  let narrower = 0
  fc.assert(
    fc.property(paragraph, setting, (pieces, setting) => {
      const text = pieces.flat().join('')
      const [usual, even] = [wrap(text, setting), wrapEvenly(text, setting)]
      const widest = (lines: readonly string[]): number =>
        Math.max(0, ...lines.map((line) => widthOf(line, setting.size, setting.weight)))
      expect(even.join(' ')).toBe(usual.join(' '))
      expect(even.length).toBeLessThanOrEqual(usual.length)
      expect(widest(even)).toBeLessThanOrEqual(widest(usual))
      if (widest(even) < widest(usual)) narrower++
    }),
    { numRuns: 3_000 },
  )
  expect(narrower).toBeGreaterThan(300)
})

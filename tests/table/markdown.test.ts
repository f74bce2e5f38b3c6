import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toMarkdown } from '../../generators/table/markdown.js'
import { markdownText } from '../../generators/table/safe-text.js'
import { excerpt } from '../../machines/index.js'
import { step, tableOf } from './table-fixtures.js'

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&#58;': ':',
  '&#46;': '.',
  '&#64;': '@',
}
/** What a Markdown reader shows for escaped text. */
const shown = (markdown: string): string =>
  markdown
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(?:amp|lt|gt|#58|#46|#64);/g, (entity) => ENTITIES[entity] ?? entity)

/** Cells of a table line: split at pipes that are not escaped. */
const cellsOf = (line: string): string[] =>
  line
    .slice(2, -2)
    .split(/(?<=[^\\](?:\\\\)*|^(?:\\\\)*)\|/)
    .map((cell) => cell.trim())

const hostile = fc.string({
  unit: fc.constantFrom(
    '|',
    '\n',
    '\r',
    '\\',
    '`',
    '<',
    '>',
    '&',
    '*',
    '_',
    '[',
    ']',
    '(',
    ')',
    '!',
    '#',
    '~',
    '@',
    '$',
    '-',
    '+',
    '=',
    '1',
    '.',
    ' ',
    '\t',
    'ă',
    'http://',
    'www.',
    '<b>',
    '&lt;',
  ),
  maxLength: 30,
})
const oneLine = (text: string): string => text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').replace(/\t/g, ' ')

describe('Markdown', () => {
  it('shows every text as it is, on one line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = markdownText(text)
        expect(escaped).not.toMatch(/[\r\n]/)
        expect(shown(escaped)).toBe(oneLine(text))
      }),
      { numRuns: 500 },
    )
  })

  it('keeps every row to its columns whatever a cell holds', () => {
    fc.assert(
      fc.property(hostile, hostile, (what, who) => {
        const markdown = toMarkdown(tableOf([step('a', { text: what, printed: { by: who } })]))
        const row = markdown.split('\n').filter((line) => line.startsWith('| '))[2] ?? ''
        const cells = cellsOf(row)
        expect(cells).toHaveLength(5)
        expect(shown(cells[1] ?? '')).toBe(oneLine(who).trim())
        expect(shown(cells[2] ?? '')).toBe(oneLine(what).trim())
      }),
      { numRuns: 300 },
    )
  })

  it('opens no markup, link or mention', () => {
    const markdown = markdownText(
      '<script>alert(1)</script> [x](javascript:1) ![i](u) **đ** `c` @ai #1 https://vi.du www.vi.du ftp://vi.du _http://vi.du _www.vi.du',
    )
    expect(markdown).not.toMatch(/<|(?<![\\&])[[\]*`#]|@|(?:https?|ftp):|www\./)
  })

  it.each(['http://vi.du', 'xem HTTPS://vi.du', 'ftp://vi.du', 'www.vi.du', 'WWW.vi.du', '1. Nộp', '12) Nộp', '- Nộp'])(
    'opens none where a text holds nothing else: %s',
    (text) => {
      expect(markdownText(text)).not.toBe(text)
      expect(shown(markdownText(text))).toBe(text)
    },
  )

  it.each(['0,5 ngày làm việc', '01 ngày', 'Phí, lệ phí: Không', 'Đơn (mẫu 01/ĐK)'])('leaves %s as it is', (text) => {
    expect(markdownText(text)).toBe(text)
  })

  it('marks a cut text outside its words', () => {
    const markdown = toMarkdown(tableOf([step('a', { text: excerpt('Kiểm tra | hồ sơ') })]))
    expect(markdown).toContain('| Kiểm tra \\| hồ sơ *(trích)* |')
  })
})

import { plain } from './plain.js'

/** Widest part of a source line that is shown; a table row can be several hundred characters long. */
const widest = 110

/**
 * The source line with a caret under the marked part:
 *
 *     14 │     'xin-y-kien': { name: 'Lấy ý kiến' },
 *        │     ^^^^^^^^^^^^
 */
export function excerptLines(line: number, column: number, source: { text: string; length: number }): [string, string] {
  const start = column - 1
  const text = plain(source.text).replace(/\n/g, '\u{FFFD}')
  const from = start + Math.min(source.length, widest) > widest ? Math.max(0, start - 20) : 0
  const shown = text.slice(from, from + widest)
  const head = from > 0 ? '… ' : ''
  const tail = from + widest < text.length ? ' …' : ''
  const before = head + shown.slice(0, start - from)
  const marked = shown.slice(start - from, start - from + source.length)
  const gutter = String(line)
  return [
    `${gutter} │ ${head + shown + tail}`,
    `${' '.repeat(gutter.length)} │ ${before.replace(combining, '').replace(/[^\t]/g, ' ')}${'^'.repeat(Math.max(1, width(marked)))}`,
  ]
}

// Marks that stand on the letter before them take no column of their own (text that is not in NFC).
const combining = /\p{M}/gu
const width = (text: string): number => text.replace(combining, '').length

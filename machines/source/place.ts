import type { Place } from './source.js'

/** A text with the offsets at which its lines start. */
export interface Lines {
  text: string
  starts: readonly number[]
}

/** Splits at LF, CRLF and lone CR, as editors and SARIF viewers do. */
export function linesOf(text: string): Lines {
  const starts = [0]
  const ends = /\r\n?|\n/g
  while (ends.exec(text) !== null) starts.push(ends.lastIndex)
  return { text, starts }
}

/** Line, column and line text of a range of offsets. Offsets beyond the text stand at its end. */
export function placeOf(file: string, { text, starts }: Lines, from: number, to: number): Place {
  const start = Math.min(Math.max(from, 0), text.length)
  const line = lineAt(starts, start)
  const lineStart = starts[line] ?? 0
  const whole = text.slice(lineStart, starts[line + 1] ?? text.length).replace(/[\r\n]+$/, '')
  const length = Math.max(1, Math.min(to, lineStart + whole.length) - start)
  return { file, line: line + 1, column: start - lineStart + 1, text: whole, length }
}

/** Index of the last line that starts at or before an offset. */
export function lineAt(starts: ArrayLike<number>, offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

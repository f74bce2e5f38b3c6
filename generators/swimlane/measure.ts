import { advances } from './advances.js'

export type Weight = 'normal' | 'bold'

/** Width of a line, or of a part of it, in user units: the sum of its letters' advances (kerning only makes it narrower). */
export function widthOf(
  text: string,
  size: number,
  weight: Weight = 'normal',
  from = 0,
  to: number = text.length,
): number {
  const table = tables.get(weight) ?? readTable(weight)
  let units = 0
  // By code unit: the table holds no letter that needs two.
  for (let at = from; at < to; at++) {
    const known = table[text.charCodeAt(at)] ?? 0
    if (known > 0) units += known
    else {
      const code = text.codePointAt(at) ?? 0
      if (code > 0xffff) at++
      if (!isMark(code)) units += guess(code)
    }
  }
  return (units * size) / advances.unitsPerEm
}

/** Advances by code of the letter; 0 where the table has none. */
const tables = new Map<Weight, Uint16Array>()

/** A letter that is not in the table comes from some other font: an em for wide scripts and pictures, else a wide letter. */
const guess = (code: number): number => (code >= 0x1100 ? advances.unitsPerEm * 1.1 : advances.unitsPerEm * 0.8)

/** Marks that stand over or under the letter before them, and signs that only choose its form. */
export const isMark = (code: number): boolean => marks.some(([first, last]) => code >= first && code <= last)
const marks = [
  [0x300, 0x36f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200d, 0x200d],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
] as const

function readTable(weight: Weight): Uint16Array {
  const last = Math.max(...advances.ranges.map(([, end]) => end))
  const table = new Uint16Array(last + 1)
  const widths = weight === 'bold' ? advances.bold : advances.regular
  advances.ranges.forEach(([first], i) => widths[i]?.forEach((width, j) => (table[first + j] = width)))
  tables.set(weight, table)
  return table
}

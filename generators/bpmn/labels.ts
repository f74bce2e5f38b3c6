import { wrap } from '../swimlane/text.js'

/** Widths of what is written beside an event, an exception, what is overdue, and a line. */
export const LABEL = { event: 96, boundary: 72, end: 68, overdue: 84, way: 96 } as const
const LINE = 14
const SIZE = 11
const PAD = 4

/** Names of exceptions, units and outcomes repeat over thousands of diagrams: how many lines they take is kept. */
const known = new Map<number, Map<string, number>>()
const MOST = 5_000

/** How many lines a text takes, by its size and the width of its place: whole numbers. */
export function linesOf(text: string, size: number, width: number): number {
  const setting = width * 100 + size
  let counts = known.get(setting)
  if (counts === undefined) known.set(setting, (counts = new Map<string, number>()))
  const found = counts.get(text)
  if (found !== undefined) return found
  const lines = wrap(text, { size, width }).length
  if (counts.size >= MOST) counts.clear()
  counts.set(text, lines)
  return lines
}

/** How many lines a label takes in a place of a width. */
export const labelLines = (text: string, width: number): number => linesOf(text, SIZE, width - PAD)
export const heightOf = (lines: number): number => lines * LINE
export const labelHeight = (text: string, width: number): number => heightOf(labelLines(text, width))

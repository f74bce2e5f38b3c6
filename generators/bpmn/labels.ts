import { remembering } from '../../machines/model/remembering.js'
import { wrap } from '../swimlane/text.js'

/** Widths of what is written beside an event, an exception, what is overdue, and a line. */
export const LABEL = { event: 96, boundary: 72, end: 68, overdue: 84, way: 96 } as const
const LINE = 14
const SIZE = 11
const PAD = 4

/** How many lines a text takes, by its size and the width of its place: whole numbers. */
export const linesOf = (text: string, size: number, width: number): number => countOf(width * 100 + size)(text)

/** Names of exceptions, units and outcomes repeat over thousands of diagrams; the settings are a handful. */
const countOf = remembering((setting: number) => {
  const size = setting % 100
  const width = (setting - size) / 100
  return remembering((text: string) => wrap(text, { size, width }).length, 5_000)
}, 100)

/** How many lines a label takes in a place of a width. */
export const labelLines = (text: string, width: number): number => linesOf(text, SIZE, width - PAD)
export const heightOf = (lines: number): number => lines * LINE
export const labelHeight = (text: string, width: number): number => heightOf(labelLines(text, width))

import { lineCount } from '../swimlane/line-count.js'

/** Widths of what is written beside an event, an exception, what is overdue, and a line. */
export const LABEL = { event: 96, boundary: 72, end: 68, overdue: 84, way: 96 } as const
const LINE = 14
const SIZE = 11
const PAD = 4

/** How many lines a label takes in a place of a width. */
export const labelLines = (text: string, width: number): number => lineCount(text, { size: SIZE, width: width - PAD })
export const heightOf = (lines: number): number => lines * LINE
export const labelHeight = (text: string, width: number): number => heightOf(labelLines(text, width))

/*
 * Sizes in CSS pixels (96 to the inch), so that the chart at 100 % on a screen is as large as on paper.
 */

/** A4. */
export const paper = { short: 794, long: 1123 } as const
export const margin = 32
/** Between the chart and the lower margin stands the page's number. */
export const foot = 8

/** Letters: 8 points in shapes, 7 beside them. */
export const size = { shape: 10.5, cell: 9.5, word: 9.5, head: 9.5, title: 15, line: 10.5, foot: 8.5 } as const

export const shape = { pad: 5, least: 26, stand: 5 } as const
/** Shapes in narrow lanes, which hold a label only. */
export const small = { pad: 2, stand: 3, size: 9.5, most: 3 } as const
export const diamond = { half: 12, rise: 8 } as const
/** From a shape down to the next one; more where lines turn in between. */
export const gutter = { plain: 15, turn: 9, arrow: 11 } as const
/** At the foot and the head of a page, where lines go on. */
export const link = { room: 18, radius: 6.5 } as const
export const track = { step: 14, pad: 12 } as const
/** Between words and the line that they belong to. */
export const word = { gap: 5, least: 46, most: 190 } as const
export const cell = { pad: 4, time: 94, gives: 124, names: 150, most: 240 } as const
/** Widths of a lane: the least; what a label needs; the least that holds names; the most; how wide words may make it. */
export const lane = { narrow: 36, label: 56, inside: 86, wide: 190, widest: 96 } as const

/** Lines that a text may take in its place; the rest of it becomes a note. */
export const most = {
  shape: 12,
  cell: 16,
  word: 5,
  head: 7,
  phaseLength: 300,
  headLength: { portrait: 150, lying: 112 },
  heading: 6,
} as const

/** Distance from one line to the next. */
export const leadingOf = (size: number): number => Math.round(size * 12.2) / 10

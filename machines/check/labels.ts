import { remembering } from '../model/remembering.js'
import type { Block } from '../model/step.js'
import type { PlacedRow } from './rule.js'

/** A printed label that counts: 'Bước 2–5' is of the series 'bước' from 2 to 5, 'III' a Roman 3. */
export interface Label {
  /** What stands before the number, and the kind of number: labels of one series have one. */
  series: string
  from: number
  to: number
}

/**
 * The block whose rows a label is counted among; `undefined` for the table. A block that has a heading or a label is
 * numbered on its own; one that has neither (a merged cell, the rows of one office) with what surrounds it.
 */
export const scopeOf = ({ blocks }: PlacedRow): Block | undefined =>
  blocks.findLast(({ no, title }) => no !== undefined || title !== undefined)

/** Reads a printed label; `undefined` where it does not count. Tables repeat a few labels, so each is read once. */
export const parseLabel = remembering((printed: string): Label | undefined => {
  if (printed.length > LONGEST) return undefined
  const text = printed.trim().toLowerCase()
  const roman = ROMAN.indexOf(text.replace(/\.$/, '')) + 1
  if (roman > 0) return { series: 'la mã', from: roman, to: roman }
  const [, series, first, last] = COUNTED.exec(text) ?? []
  if (series === undefined || first === undefined) return undefined
  return { series: series.trim(), from: Number(first), to: Number(last ?? first) }
}, 2_000)

const LONGEST = 60
const COUNTED = /^(.*?)(\d{1,3})(?:\s*[-–—,]\s*(?:\D*?)(\d{1,3}))?\s*[.):]?$/
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']

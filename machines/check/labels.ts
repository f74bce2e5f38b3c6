import type { Path } from '../model/corpus.js'
import { isBlock, isParallel, type Row } from '../model/step.js'

/** A printed label that counts: 'Bước 2–5' is `buoc` from 2 to 5, 'III' is a Roman 3. */
export interface Label {
  /** What stands before the number, and the kind of number: labels of one series have one. */
  series: string
  from: number
  to: number
}
export interface LabelledRow {
  row: Row
  path: Path
  printed: string
  label: Label | undefined
  /** Rows of one scope of numbering share a number. */
  scope: number
}

/**
 * The labelled rows of a table in printed order. A block that has a heading or a label opens a scope of numbering of
 * its own; one that has neither (a merged cell, the rows of one office) is numbered with what surrounds it.
 */
export function labelledRows(table: readonly Row[], path: Path): LabelledRow[] {
  const found: LabelledRow[] = []
  let scopes = 0
  const collect = (rows: readonly Row[], path: Path, scope: number): void =>
    rows.forEach((row, i) => {
      const here = [...path, i]
      if (row.no !== undefined) found.push({ row, path: here, printed: row.no, label: parseLabel(row.no), scope })
      if (!isBlock(row) && !isParallel(row)) return
      const inner = row.no === undefined && row.title === undefined ? scope : ++scopes
      if (isBlock(row)) collect(row.rows, [...here, 'rows'], inner)
      else collect(row.branches, [...here, 'branches'], inner)
    })
  collect(table, path, scopes)
  return found
}

/** Reads a printed label; `undefined` where it does not count. */
export function parseLabel(printed: string): Label | undefined {
  const text = printed.normalize('NFC').trim().toLowerCase()
  const roman = /^([ivxl]+)\.?$/.exec(text)?.[1]
  if (roman !== undefined) {
    const value = romanValue(roman)
    return value === undefined ? undefined : { series: 'la mã', from: value, to: value }
  }
  const counted = /^(.*?)(\d{1,3})(?:\s*[-–—,]\s*(?:\D*?)(\d{1,3}))?\s*[.):]?$/.exec(text)
  const [, series, first, last] = counted ?? []
  if (series === undefined || first === undefined) return undefined
  return { series: series.trim(), from: Number(first), to: Number(last ?? first) }
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'] as const

function romanValue(text: string): number | undefined {
  const index = (ROMAN as readonly string[]).indexOf(text)
  return index === -1 ? undefined : index + 1
}

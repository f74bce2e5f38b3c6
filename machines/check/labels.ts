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
}

/**
 * The labelled rows of each scope of numbering, in printed order. A block that has a heading or a label opens a scope
 * of its own; one that has neither (a merged cell, the rows of one office) is numbered with what surrounds it.
 */
export function labelScopes(table: readonly Row[], path: Path): LabelledRow[][] {
  const scopes: LabelledRow[][] = [[]]
  collect(table, path, scopes[0] ?? [], scopes)
  return scopes.filter((scope) => scope.length > 0)
}

function collect(rows: readonly Row[], path: Path, scope: LabelledRow[], scopes: LabelledRow[][]): void {
  rows.forEach((row, i) => {
    const here = [...path, i]
    if (row.no !== undefined) scope.push({ row, path: here, printed: row.no, label: parseLabel(row.no) })
    if (!isBlock(row) && !isParallel(row)) return
    let inner = scope
    if (row.no !== undefined || row.title !== undefined) scopes.push((inner = []))
    if (isBlock(row)) collect(row.rows, [...here, 'rows'], inner, scopes)
    else collect(row.branches, [...here, 'branches'], inner, scopes)
  })
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

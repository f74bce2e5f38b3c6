import type { Corpus } from '../../machines/model/corpus.js'
import type { ImportedTable } from '../../generators/import/imported-table.js'
import { layoutOf } from '../import/source-layout.js'
import { sourceCells, sourceTables, type SourceCells, type SourceTable } from '../table/source-tables.js'
import type { Placed } from './layouts.js'

/** Filled cells of the source, filled cells that were read, and those of them that hold the same words. */
export interface Score {
  expected: number
  found: number
  right: number
}

const KEYS = ['no', 'who', 'what', 'time', 'further'] as const

/** The source's tables by province, with the columns in which each was published. */
export function tablesByProvince(corpus: Corpus): Map<string, Placed[]> {
  const provinces = new Map<string, Placed[]>()
  for (const source of sourceTables()) {
    const own = provinces.get(source.province) ?? []
    provinces.set(source.province, [...own, { source, columns: layoutOf(corpus, source) }])
  }
  return provinces
}

/** Compares what was read with the source cell by cell, in the order of reading. */
export function score(read: readonly ImportedTable[], expected: readonly SourceTable[]): Score {
  const total: Score = { expected: 0, found: 0, right: 0 }
  expected.forEach((source, t) => {
    const want = sourceCells(source)
    const got = read[t] === undefined ? [] : cellsRead(read[t])
    for (let row = 0; row < Math.max(want.length, got.length); row++) {
      for (const key of KEYS) {
        const [wanted, found] = [flat(want[row]?.[key] ?? ''), flat(got[row]?.[key] ?? '')]
        if (wanted !== '') total.expected++
        if (found !== '') total.found++
        if (wanted !== '' && wanted === found) total.right++
      }
    }
  })
  return total
}

/** One line of the report: recall and precision. */
export function printScore(layout: string, { expected, found, right }: Score): string {
  const percent = (part: number, whole: number): string =>
    `${((100 * part) / Math.max(whole, 1)).toFixed(2).replace('.', ',')} %`
  return `  ${layout.padEnd(44)} ${String(expected).padStart(5)} ô; tìm đủ ${percent(right, expected)}; đúng ${percent(right, found)}`
}

/** Words of a cell; how they are broken into lines is the page's affair. */
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

const cellsRead = (table: ImportedTable): SourceCells[] =>
  table.sections.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      (row.rows ?? [row]).map((leaf, i) => ({
        no: row.rows ? (i === 0 ? row.no : '') : leaf.no,
        who: leaf.who,
        what: leaf.what,
        time: leaf.time,
        further: (['gives', 'fee', 'note', 'service', 'other'] as const)
          .flatMap((key) => leaf.others[key] ?? [])
          .join(' '),
      })),
    ),
  )

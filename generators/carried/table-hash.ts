import { sha256 } from '../canonical.js'
import type { ImportedTable } from '../import/imported-table.js'

/** What a table says to a reader, as hashes: each row by itself, and all that stands around them. */
export interface TableHash {
  frame: string
  rows: readonly string[]
}

/**
 * Hashes of what the importer reads of a table. Where it stands does not count, nor how its words are spaced, nor the
 * decision: its number and day are filled in when it is signed.
 */
export function hashTable(table: ImportedTable): TableHash {
  const { id: _, decision: __, cutAt: ___, carried: ____, sections, ...frame } = table
  return {
    frame: sha256(settled({ ...frame, sections: sections.map(({ no, title, time }) => ({ no, title, time })) })),
    rows: sections.flatMap(({ rows }, section) => rows.map((row) => sha256(settled({ section, row })))),
  }
}

/** Where a table is not what it was, in words; nothing where it is the same. */
export function changesOf(written: TableHash, table: ImportedTable): string[] {
  const found = hashTable(table)
  const rows = table.sections.flatMap(({ title, rows: own }) =>
    own.map(({ place }) => (title === undefined ? place : `${title}, ${place}`)),
  )
  const places =
    written.rows.length === found.rows.length
      ? rows.filter((_, i) => written.rows[i] !== found.rows[i])
      : [`${written.rows.length} dòng thành ${found.rows.length} dòng`]
  return [...places, ...(written.frame === found.frame ? [] : ['phần ngoài các dòng: tên, mã, tổng, hồ sơ, căn cứ'])]
}

/** Texts with plain spaces, without the places of rows: another program that saves the file moves and respaces them. */
function settled(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim()
  if (Array.isArray(value)) return value.map(settled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'place')
      .map(([key, field]) => [key, settled(field)]),
  )
}

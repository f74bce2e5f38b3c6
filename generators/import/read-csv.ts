import { parse } from 'csv-parse/sync'
import type { Grid } from './grid.js'
import { recogniseHeadings } from './headings.js'

/** Excel writes CSV with the separator of its locale; Vietnamese ones use a semicolon. */
const DELIMITERS = [',', ';', '\t'] as const

/** The grid of a CSV text, by the first separator with which a heading row is recognised. */
export function readCsv(text: string, id: string): Grid {
  for (const delimiter of DELIMITERS) {
    const cells = parseWith(text, delimiter)
    if (cells.some((row) => recogniseHeadings(row))) return { id, cells, coveredFromAbove: new Set() }
  }
  return { id, cells: parseWith(text, DELIMITERS[0]), coveredFromAbove: new Set() }
}

function parseWith(text: string, delimiter: string): string[][] {
  const rows: string[][] = parse(text, {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  })
  return rows.map((row) => row.map((cell) => cell.normalize('NFC')))
}

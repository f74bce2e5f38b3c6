import { parse } from 'csv-parse/sync'
import type { Grid } from './grid.js'
import { recogniseHeadings } from './headings.js'
import { plainText } from './plain-text.js'

/** Excel writes CSV with the separator of its locale; Vietnamese ones use a semicolon. */
const DELIMITERS = [',', ';', '\t'] as const

/** The grid of a CSV text, by the separator with which a heading row names the most columns. Throws on broken quotes. */
export function readCsv(text: string, id: string): Grid {
  const [best] = DELIMITERS.flatMap((delimiter) => parsed(text, delimiter))
    .map((cells) => ({ cells, named: Math.max(0, ...cells.map(namedColumns)) }))
    .sort((a, b) => b.named - a.named)
  if (!best) throw new Error('Quotes of the CSV text are not closed')
  return { id, cells: best.cells, coveredFromAbove: new Set() }
}

/** Quotes may be whole with one separator and broken with another. */
function parsed(text: string, delimiter: string): [string[][]] | [] {
  try {
    return [parseWith(text, delimiter)]
  } catch {
    return []
  }
}

const namedColumns = (row: readonly string[]): number =>
  (recogniseHeadings(row) ?? []).filter((key) => key !== undefined).length

function parseWith(text: string, delimiter: string): string[][] {
  const rows: string[][] = parse(text, {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  })
  return rows.map((row) => row.map(plainText))
}

import { stringify } from 'csv-stringify/sync'
import { plainCell } from './formula.js'

const FORMAT = { bom: true, delimiter: ';', record_delimiter: '\r\n' } as const
/** What makes the library put a cell into quotes; a cell without it is written as it stands. */
const SPECIAL = /[;"\r\n]/

/**
 * A table as Excel with a Vietnamese locale opens it: BOM, `;`, CRLF; no cell can become a formula. The library takes as
 * long for a cell that needs nothing as for one that does, so it is asked about the others alone, and once about each.
 */
export function csvText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const quoted = new Map<string, string>()
  const special = (cell: string): string => {
    const known = quoted.get(cell)
    if (known !== undefined) return known
    const made = stringify([[cell]], { ...FORMAT, bom: false, eof: false })
    quoted.set(cell, made)
    return made
  }
  let text = stringify([head], FORMAT)
  for (const row of rows) {
    let line = ''
    for (const cell of row) {
      const plain = plainCell(cell)
      line += `;${SPECIAL.test(plain) ? special(plain) : plain}`
    }
    text += `${line.slice(1)}\r\n`
  }
  return text
}

import type { Block, Table } from '../document/block.js'
import { plainText } from '../plain-text.js'

/** How cells are told apart in pasted text: by tabs (Word, Excel), by bars (Markdown), by wide gaps (PDF). */
const SEPARATORS: readonly RegExp[] = [/\t/, /(?<!\\)\|/, /\s{3,}/]
const RULE = /^[\s|:+=-]+$/

/** Lines and tables of pasted text: lines of several cells, one after another, are a table. */
export function readText(text: string): Block[] {
  const blocks: Block[] = []
  let rows: string[][] = []
  const endTable = (): void => {
    if (rows.length > 1) blocks.push(toTable(rows))
    else for (const row of rows) blocks.push({ kind: 'line', text: row.join(' ') })
    rows = []
  }
  for (const raw of plainText(text).split(/\r?\n/)) {
    if (RULE.test(raw) && raw.trim() !== '') continue
    const cells = cellsOf(raw)
    if (cells.length > 1) {
      rows.push(cells)
      continue
    }
    endTable()
    const line = raw.replace(/^#+\s*|^\s*-\s+(?=[^:]{2,40}:)/, '').trim()
    if (line !== '') blocks.push({ kind: 'line', text: line })
  }
  endTable()
  return blocks
}

function cellsOf(line: string): string[] {
  const separator = SEPARATORS.find((one) => one.test(line.trim()))
  if (separator === undefined) return [line]
  const bared = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  const source = separator === SEPARATORS[1] ? bared : line
  return source.split(separator).map((cell) => cell.replace(/\\(.)/g, '$1').trim())
}

const toTable = (rows: readonly string[][]): Table => ({
  kind: 'table',
  rows: rows.map((cells) => ({ cells: cells.map((text, i) => ({ text, from: i, to: i + 1 })) })),
})

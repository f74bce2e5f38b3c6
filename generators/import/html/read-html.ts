import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import type { Block, Table, TableCell } from '../document/block.js'
import { plainText } from '../plain-text.js'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Elements that hold no text of the page; nothing in them is read, and nothing that they name is fetched. */
const SKIPPED = new Set(['script', 'style', 'head', 'template', 'noscript', 'iframe', 'object', 'svg'])
/** Elements that a line of text ends with. */
const BLOCKS = new Set(
  'p div li tr h1 h2 h3 h4 h5 h6 section article header footer center blockquote dd dt pre'.split(' '),
)
const DEEPEST = 400
const WIDEST = 63

/** Lines and tables of a web page, or of what Word and Excel put on the clipboard. */
export function readHtml(text: string): Block[] {
  const reader = new HtmlReader()
  reader.visit(parse(text), 0)
  reader.endLine()
  return reader.blocks
}

class HtmlReader {
  readonly blocks: Block[] = []
  private line = ''

  visit(node: Node, depth: number): void {
    if (depth > DEEPEST || SKIPPED.has(node.nodeName)) return
    if ('value' in node && node.nodeName === '#text') this.line += node.value
    if (!('childNodes' in node)) return
    if (node.nodeName === 'table') {
      this.endLine()
      this.blocks.push(readTable(node, depth))
      return
    }
    for (const child of node.childNodes) this.visit(child, depth + 1)
    if (BLOCKS.has(node.nodeName) || node.nodeName === 'br') this.endLine()
  }

  endLine(): void {
    const text = oneLine(this.line)
    this.line = ''
    if (text !== '') this.blocks.push({ kind: 'line', text })
  }
}

function readTable(table: Element, depth: number): Table {
  // Columns that cells of rows above still cover, with how many rows they go on.
  const open = new Map<number, { to: number; rows: number }>()
  const rows = rowsOf(table).map((row) => {
    const cells: TableCell[] = []
    let column = 0
    const passOpen = (): void => {
      for (let above = open.get(column); above !== undefined && above.rows > 0; above = open.get(column)) {
        cells.push({ text: '', from: column, to: above.to, continues: true })
        above.rows--
        column = above.to
      }
    }
    for (const cell of cellsOf(row)) {
      passOpen()
      const to = column + spanOf(cell, 'colspan')
      const down = spanOf(cell, 'rowspan') - 1
      const inner = new HtmlReader()
      for (const child of cell.childNodes) inner.visit(child, depth + 1)
      inner.endLine()
      const tables = inner.blocks.filter((block) => block.kind === 'table')
      const text = inner.blocks.flatMap((block) => (block.kind === 'line' ? [block.text] : [])).join('\n')
      cells.push({ text, from: column, to, ...(tables.length > 0 ? { tables } : {}) })
      open.set(column, { to, rows: down })
      column = to
    }
    passOpen()
    return { cells }
  })
  return { kind: 'table', rows }
}

const isElement = (node: Node): node is Element => 'tagName' in node

/** The rows of a table, those of its head and body among them, but not those of tables inside it. */
const rowsOf = (table: Element): Element[] =>
  table.childNodes
    .filter(isElement)
    .flatMap((node) =>
      node.tagName === 'tr' ? [node] : ['thead', 'tbody', 'tfoot'].includes(node.tagName) ? rowsOf(node) : [],
    )

const cellsOf = (row: Element): Element[] =>
  row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')

const spanOf = ({ attrs }: Element, name: string): number => {
  const span = Number(attrs.find((one) => one.name === name)?.value ?? 1)
  return Number.isInteger(span) && span > 0 ? Math.min(span, WIDEST) : 1
}

const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim()

import type { Block } from '../document/block.js'
import type { XmlEvents } from '../package/xml.js'
import { plainText } from '../plain-text.js'
import type { Numbering } from './numbering.js'
import { TableBuilder } from './table-builder.js'

type Attributes = Readonly<Record<string, string>>

/** Elements whose content is not shown: deleted and moved text, the second form of a picture, field codes. */
const HIDDEN = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:instrText',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
])
/** Text or a row that somebody put in, took out or moved and nobody has accepted yet; a move counts once. */
const CHANGES = new Set(['w:ins', 'w:del', 'w:moveTo'])
/** A property of Word that is written and turned off. */
const OFF = new Set(['0', 'false', 'off'])
/** What stands for text without being text. */
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  // A fraction of an equation: 1 over 2 is 1/2, not 12.
  'm:den': '/',
}
/** A table in a table in a table … : deeper ones are read as text of the cell that they stand in. */
const DEEPEST_TABLE = 8

interface Paragraph {
  text: string
  label: { list?: string; level?: number; style?: string }
}

/** Reads the body of a Word document into lines and tables, in one pass over its XML. */
export class BodyReader implements XmlEvents {
  readonly blocks: Block[] = []
  private readonly deep: string[] = []
  private readonly tables: TableBuilder[] = []
  private readonly paragraphs: Paragraph[] = []
  private hidden = 0
  private inText = false
  private flattened = 0
  private readonly found = { changes: 0, hiddenRows: 0 }
  private page = 1

  constructor(private readonly numbering: Numbering) {}

  open = (name: string, attributes: Attributes): void => {
    if (CHANGES.has(name)) this.found.changes++
    if (HIDDEN.has(name)) this.hidden++
    if (this.hidden > 0) return
    const sign = SIGNS[name]
    if (sign !== undefined && this.paragraphs.length > 0) this.add(sign)
    this.openers[name]?.(attributes['w:val'] ?? '', attributes)
  }

  close = (name: string): void => {
    if (HIDDEN.has(name)) this.hidden--
    else if (this.hidden === 0) this.closers[name]?.()
  }

  text = (text: string): void => {
    if (this.inText && this.hidden === 0) this.add(text)
  }

  private readonly openers: Readonly<Record<string, (value: string, attributes: Attributes) => void>> = {
    'w:p': () => this.paragraphs.push({ text: '', label: {} }),
    'w:t': () => (this.inText = true),
    'm:t': () => (this.inText = true),
    'w:br': (_, attributes) => {
      if (attributes['w:type'] === 'page') this.page++
      else this.add('\n')
    },
    'w:lastRenderedPageBreak': () => this.page++,
    'w:numId': (value) => this.label({ list: value }),
    'w:ilvl': (value) => this.label({ level: Number(value) }),
    'w:pStyle': (value) => this.label({ style: value }),
    'w:tbl': () => this.openTable(),
    'w:gridCol': (_, attributes) => this.table?.addWidth(Number(attributes['w:w'] ?? 0)),
    'w:gridBefore': (value) => this.table?.skip(Number(value)),
    'w:tc': () => this.table?.openCell(),
    'w:hidden': (value) => {
      if (this.table !== undefined && !OFF.has(value)) this.found.hiddenRows++
    },
    'w:gridSpan': (value) => this.table?.span(Number(value)),
    'w:vMerge': (value) => {
      if (value !== 'restart') this.table?.continueAbove()
    },
  }

  private readonly closers: Readonly<Record<string, () => void>> = {
    'w:p': () => this.closeParagraph(),
    'w:t': () => (this.inText = false),
    'm:t': () => (this.inText = false),
    'w:tc': () => this.table?.closeCell(),
    'w:tr': () => this.table?.closeRow(),
    'w:tbl': () => this.closeTable(),
  }

  /** What of the document an office program shows otherwise than it is read. */
  get notices(): string[] {
    const { changes, hiddenRows } = this.found
    return [
      ...(changes === 0
        ? []
        : [
            `${changes} chỗ sửa đang được theo dõi (Track Changes) chưa chấp nhận; đã đọc như mọi chỗ đều được chấp nhận.`,
          ]),
      ...(hiddenRows === 0 ? [] : [`${hiddenRows} dòng của bảng đang ẩn, khi in không thấy; vẫn được đọc.`]),
      ...this.deep,
    ]
  }

  private get table(): TableBuilder | undefined {
    return this.flattened > 0 ? undefined : this.tables.at(-1)
  }

  private openTable(): void {
    if (this.tables.length < DEEPEST_TABLE) {
      this.tables.push(new TableBuilder(this.page))
      return
    }
    if (this.flattened++ === 0)
      this.deep.push(`Bảng lồng sâu quá ${DEEPEST_TABLE} tầng; từ tầng đó đọc như chữ trong ô.`)
  }

  private closeTable(): void {
    if (this.flattened > 0) {
      this.flattened--
      return
    }
    const closed = this.tables.pop()?.table
    if (closed === undefined || closed.rows.length === 0) return
    const around = this.tables.at(-1)
    if (around) around.addTable(closed)
    else this.blocks.push(closed)
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop()
    if (paragraph === undefined) return
    const { list, level, style } = paragraph.label
    const label = list === '0' ? '' : this.numbering.next(list, level, style)
    const text = plainText([label, paragraph.text].filter((part) => part !== '').join(' ')).trim()
    if (text === '') return
    const around = this.tables.at(-1)
    if (around) around.addText(text)
    else this.blocks.push({ kind: 'line', text })
  }

  private label(part: Paragraph['label']): void {
    Object.assign(this.paragraphs.at(-1)?.label ?? {}, part)
  }

  private add(text: string): void {
    const paragraph = this.paragraphs.at(-1)
    if (paragraph) paragraph.text += text
  }
}

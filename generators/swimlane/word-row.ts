import { widthOf, type Weight } from './measure.js'

/** Between two words of a paragraph, and between two paragraphs. */
const BLANK = 0x20
const BREAK = 0x0a

/**
 * The words of one text with their widths, and the lines that they make. The room for them is used again for the next
 * text: it is cut and measured once, in one pass, and no object is made for a word.
 */
export class WordRow {
  /** Of the widest word. */
  widest = 0
  private text = ''
  private count = 0
  private space = 0
  /** Where each word ends; the next one begins behind the sign after it. */
  private ends = new Int32Array(64)
  private widths = new Float64Array(64)
  /** The first word of each line. */
  private firsts = new Int32Array(64)

  /** Takes a text: one sign between each two words. */
  read(text: string, size: number, weight: Weight): this {
    this.text = text
    this.count = 0
    this.widest = 0
    this.space = widthOf(' ', size, weight)
    if (text === '') return this
    let start = 0
    for (let at = 0; at <= text.length; at++) {
      if (at < text.length && !isGap(text.charCodeAt(at))) continue
      const width = widthOf(text, size, weight, start, at)
      if (this.count === this.ends.length) this.grow()
      this.ends[this.count] = at
      this.widths[this.count] = width
      this.count++
      if (width > this.widest) this.widest = width
      start = at + 1
    }
    return this
  }

  /** How many lines there are in so much room. Widths add up: a line need not be measured again with each further word. */
  linesIn(room: number): number {
    const { text, count, space, ends, widths, firsts } = this
    let lines = 0
    let long = room
    for (let word = 0; word < count; word++) {
      const own = widths[word] ?? 0
      const longer = long + space + own
      if (word > 0 && longer <= room && text.charCodeAt(ends[word - 1] ?? 0) !== BREAK) long = longer
      else {
        firsts[lines++] = word
        long = own
      }
    }
    return lines
  }

  /** The lines in so much room. */
  cut(room: number): string[] {
    const lines: string[] = []
    const most = this.linesIn(room)
    for (let line = 0; line < most; line++) {
      const next = line + 1 < most ? this.start(this.firsts[line + 1] ?? 0) - 1 : this.text.length
      lines.push(this.text.slice(this.start(this.firsts[line] ?? 0), next))
    }
    return lines
  }

  private start(word: number): number {
    return word === 0 ? 0 : (this.ends[word - 1] ?? 0) + 1
  }

  private grow(): void {
    const { ends, widths } = this
    this.ends = new Int32Array(2 * ends.length)
    this.ends.set(ends)
    this.widths = new Float64Array(2 * widths.length)
    this.widths.set(widths)
    this.firsts = new Int32Array(2 * ends.length)
  }
}

const isGap = (code: number): boolean => code === BLANK || code === BREAK

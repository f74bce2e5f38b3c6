import { escapeXml } from '../xml-text.js'
import { NO_TEXT, WIDTHS } from './sheet-lines.js'

/** A text of a sheet: its number in the workbook, and how many lines it is high in the column of values. */
export interface SheetText {
  number: number
  lines: number
}

/** Texts by what they say, with the first numbers of every workbook. */
export const usualTexts = (texts: readonly string[]): ReadonlyMap<string, SheetText> =>
  new Map([...new Set(texts)].map((text, number) => [text, measured(text, number)]))

/** The texts of one workbook behind the usual ones, each kept and measured once. */
export class SheetTexts {
  readonly #own = new Map<string, SheetText>()
  #xml = ''

  constructor(private readonly usual: ReadonlyMap<string, SheetText>) {}

  find(text: string): SheetText {
    if (text === '') return NONE
    const known = this.usual.get(text) ?? this.#own.get(text)
    if (known !== undefined) return known
    const found = measured(text, this.usual.size + this.#own.size)
    this.#own.set(text, found)
    this.#xml += stringXml(text)
    return found
  }

  /** As the workbook holds them. */
  xml(): string {
    return this.#xml
  }
}

const NONE: SheetText = { number: NO_TEXT, lines: 1 }

const measured = (text: string, number: number): SheetText => ({ number, lines: linesOf(text, WIDTHS.value) })

/** How many lines a text takes where so many signs stand on one. */
export function linesOf(text: string, most: number): number {
  let lines = 0
  let from = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
    lines += linesIn(end - from, most)
    from = end + 1
  }
  return lines + linesIn(text.length - from, most)
}

const linesIn = (length: number, most: number): number => Math.max(Math.ceil(length / most), 1)

/** Spaces at the edges and line breaks stay only where it is said that they do. */
export const stringXml = (text: string): string =>
  `<si><t${text !== text.trim() || text.includes('\n') ? ' xml:space="preserve"' : ''}>${escapeXml(text)}</t></si>`

import { escapeXml } from './xml-text.js'

/**
 * The texts of a workbook, each kept once: cells name them by their numbers. A list of persons says the same few thousand
 * texts in a hundred thousand cells, and a text in its cell takes three times the room of its number.
 */
export class CellTexts {
  readonly #numbers = new Map<string, number>()
  readonly #before: Counts
  #items = ''
  #uses = 0

  /** Goes on after the texts that the library has written into `xl/sharedStrings.xml`. */
  constructor(private readonly part: string) {
    this.#before = countsOf(part)
  }

  /** The number of a text that one more cell holds. */
  numberOf(text: string): number {
    this.#uses++
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const number = this.#before.texts + this.#numbers.size
    this.#numbers.set(text, number)
    this.#items += `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`
    return number
  }

  /** The part with all texts. */
  xml(): string {
    const uses = this.#before.uses + this.#uses
    const texts = this.#before.texts + this.#numbers.size
    return this.part
      .replace(COUNTS, `<sst$1count="${uses}" uniqueCount="${texts}"`)
      .replace('</sst>', (end) => `${this.#items}${end}`)
  }
}

interface Counts {
  /** Cells that hold a text. */
  uses: number
  texts: number
}

const COUNTS = /<sst([^>]*)count="(\d+)" uniqueCount="(\d+)"/

function countsOf(part: string): Counts {
  const [, , uses, texts] = COUNTS.exec(part) ?? []
  return { uses: Number(uses ?? 0), texts: Number(texts ?? 0) }
}

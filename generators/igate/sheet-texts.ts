import { escapeXml } from '../xml-text.js'

/** Texts of a workbook by their numbers, behind those that have theirs already: one that stands in many cells is kept once. */
export class Texts {
  readonly #own = new Map<string, number>()
  /** The texts of its own, as the workbook holds them. */
  xml = ''

  constructor(private readonly before?: Texts) {}

  /** The number of a text; '' of none. */
  numberOf(text: string): number | '' {
    if (text === '') return ''
    const found = this.find(text)
    if (found !== undefined) return found
    const number = this.size
    this.#own.set(text, number)
    this.xml += stringXml(text)
    return number
  }

  private find(text: string): number | undefined {
    return this.before?.find(text) ?? this.#own.get(text)
  }

  private get size(): number {
    return (this.before?.size ?? 0) + this.#own.size
  }
}

/** Spaces at the edges and line breaks stay only where it is said that they do. */
const stringXml = (text: string): string =>
  `<si><t${text !== text.trim() || text.includes('\n') ? ' xml:space="preserve"' : ''}>${escapeXml(text)}</t></si>`

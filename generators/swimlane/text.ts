import { isMark, widthOf, type Weight } from './measure.js'

/** How a text is set: its size in user units, its weight, and the room that a line has. */
export interface Setting {
  size: number
  weight?: Weight
  width: number
}

/** A text in lines that fit their room; every letter of it is there, hidden ones by their number. */
export const wrap = (text: string, setting: Setting): readonly string[] => wrapped(text, setting).lines

/** The same in the narrowest block of as many lines. */
export const wrapEvenly = (text: string, setting: Setting): readonly string[] => evenly(wrapped(text, setting))

const evenly = (one: Wrapped): readonly string[] => (one.even ??= balance(one.lines, one))

function wrapped(text: string, { size, weight = 'normal', width }: Setting): Wrapped {
  let settings = known.get(text)
  if (settings === undefined) {
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(text, (settings = []))
  }
  const found = settings.find((one) => one.width === width && one.size === size && one.weight === weight)
  if (found !== undefined) return found
  const setting = { size, weight, width }
  const lines = text.split(BREAKS).flatMap((paragraph) => wrapParagraph(paragraph, setting))
  if (settings.length === MOST_WIDTHS) settings.length = 0
  const made = { lines, isTight: isTight(text, setting), ...setting }
  settings.push(made)
  return made
}
const BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

interface Wrapped extends Required<Setting> {
  lines: readonly string[]
  /** The lines balanced, once they were asked for. */
  even?: readonly string[]
  isTight: boolean
}
/** Names of posts, exceptions and steps stand in thousands of drawings, and in each more than once. */
const known = new Map<string, Wrapped[]>()
const MOST_KNOWN = 6_000
const MOST_WIDTHS = 16

function wrapParagraph(text: string, { size, weight, width }: Setting): string[] {
  const fits = (line: string): boolean => widthOf(line, size, weight) <= width
  const words: string[] = []
  const widths: number[] = []
  for (const word of wordsOf(text)) {
    const own = widthOf(word, size, weight)
    for (const part of own <= width ? [word] : parts(word, fits)) {
      words.push(part)
      widths.push(part === word ? own : widthOf(part, size, weight))
    }
  }
  return inLines(words, lineStarts(widths, widthOf(' ', size, weight), width))
}

/** Usual texts have no white space but blanks, at which a text is cut several times sooner. */
const wordsOf = (paragraph: string): string[] =>
  (usual.test(paragraph) ? paragraph.split(' ') : visible(paragraph).split(/\s+/)).filter(Boolean)

/** The least width, in steps up to `most`, at which a text takes at most so many lines and no word of it is broken. */
export function widthFor(text: string, lines: number, { size, weight }: Omit<Setting, 'width'>, most: number): number {
  const paragraphs = text.split(BREAKS).map((one) => wordsOf(one).map((word) => widthOf(word, size, weight)))
  const space = widthOf(' ', size, weight)
  const takes = (width: number): number =>
    paragraphs.reduce((sum, widths) => sum + lineStarts(widths, space, width).length, 0)
  let width = Math.min(most, Math.max(LEAST_WIDTH, ...paragraphs.flat()))
  while (width < most && takes(width) > lines) width += WIDTH_STEP
  return width
}
const LEAST_WIDTH = 60
const WIDTH_STEP = 6

/** Which words begin a line. Widths add up: a line need not be measured again with each further word. */
function lineStarts(widths: readonly number[], space: number, room: number): number[] {
  const starts: number[] = []
  let long = 0
  widths.forEach((own, index) => {
    const isNew = index === 0 || long + space + own > room
    if (isNew) starts.push(index)
    long = isNew ? own : long + space + own
  })
  return starts
}

const inLines = (words: readonly string[], starts: readonly number[]): string[] =>
  starts.map((start, line) => words.slice(start, starts[line + 1]).join(' '))

/** A word that is too long for a line, cut after the signs that end its parts; inside a part only where that is too long. */
function parts(word: string, fits: (line: string) => boolean): string[] {
  const cut: string[] = []
  let part = ''
  const add = (more: string): void => {
    if (part !== '' && !fits(part + more)) {
      cut.push(part)
      part = ''
    }
    part += more
  }
  for (const segment of segmentsOf(word)) (fits(segment) ? [segment] : letters(segment)).forEach(add)
  return part === '' ? cut : [...cut, part]
}

/** What a line may end after: parts of a word, each with the sign that ends it. */
const segmentsOf = (word: string): readonly string[] => word.match(/[^-/,;_.]*[-/,;_.]+|[^-/,;_.]+/g) ?? []

/** No word that is at most so wide is broken; longer ones (addresses, codes) may be where their place is narrow. */
const wholeWord = 62

/** Whether a place is too narrow for a word that ought to stand whole in it. */
const isTight = (text: string, { size, weight, width }: Setting): boolean =>
  width < wholeWord &&
  text.split(/\s+/).some((word) =>
    segmentsOf(visible(word)).some((segment) => {
      const long = widthOf(segment, size, weight)
      return width < long && long <= wholeWord
    }),
  )

/** Letters with the marks that stand over or under them. */
function letters(word: string): string[] {
  const all: string[] = []
  for (const letter of word) {
    const last = all.length - 1
    if (last >= 0 && isMark(letter.codePointAt(0) ?? 0)) all[last] += letter
    else all.push(letter)
  }
  return all
}

/** Control, bidirectional and other unseen characters could hide or reorder what is read: each is shown by its number. */
export function visible(text: string): string {
  if (usual.test(text)) return text
  let shown = ''
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    shown += isUnseen(code) ? `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]` : letter
  }
  return shown
}

/** Latin and Vietnamese letters, figures and signs: nothing to look for. */
const usual = /^[ -~\u00A1-\u00AC\u00AE-\u024F\u1E00-\u1EFF\u2010-\u2027]*$/

const isUnseen = (code: number): boolean => unseen.some(([first, last]) => code >= first && code <= last)
/** Written out, because the classes of a regular expression grow with the Unicode version of Node. */
const unseen: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x600, 0x605],
  [0x61c, 0x61c],
  [0x6dd, 0x6dd],
  [0x70f, 0x70f],
  [0x180e, 0x180e],
  [0x200b, 0x200c],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xfffe, 0xffff],
  [0xe0000, 0xe007f],
]

/** The same lines in the narrowest block: no line holds a single word where the others are full. */
function balance(lines: readonly string[], { size, weight, width: whole }: Setting): readonly string[] {
  if (lines.length < 2) return lines
  const words = lines.join(' ').split(' ')
  const widths = words.map((word) => widthOf(word, size, weight))
  const space = widthOf(' ', size, weight)
  // Narrower than its longest word a block would break that word.
  const least = Math.max(...widths)
  let best: readonly number[] | undefined
  for (let width = whole * 0.95; width >= least && width > whole / 2; width *= 0.95) {
    const narrower = lineStarts(widths, space, width)
    if (narrower.length > lines.length) break
    best = narrower
  }
  return best === undefined ? lines : inLines(words, best)
}

/** The beginning of a text in one line. */
export function shorten(text: string, setting: Setting): string {
  const [first = '', ...more] = wrap(text, setting)
  return more.length === 0 ? first : cutTo(first, '…', setting)
}

/** A line with a mark at its end, shorter by what the mark takes: after a word; inside one where it is the only one. */
function cutTo(line: string, mark: string, { size, weight, width }: Setting): string {
  const fits = (text: string): boolean => widthOf(text + mark, size, weight) <= width
  const shorter = (all: readonly string[], join: string): string => {
    let count = all.length
    while (count > 0 && !fits(all.slice(0, count).join(join))) count--
    return all.slice(0, count).join(join)
  }
  return (shorter(line.split(' '), ' ') || shorter(letters(line), '')) + mark
}

/**
 * Texts that are longer than their place: the place shows the beginning and a number, the note of that number all of it.
 */
export class Notes {
  readonly all: string[] = []
  /** Some place was too narrow for a word. */
  tight = false
  private readonly numbers = new Map<string, number>()

  /** `cut`: texts that have the first numbers. */
  constructor(cut: readonly string[] = []) {
    cut.forEach((text) => this.numberOf(text))
  }

  /** The lines that a place shows, at most `most`. */
  fit(text: string, setting: Setting, most: number): readonly string[] {
    const one = this.wrapped(text, setting)
    return one.lines.length <= most ? one.lines : this.cut(text, one, most)
  }

  /** The same, in lines of about one length. */
  fitEvenly(text: string, setting: Setting, most: number): readonly string[] {
    const one = this.wrapped(text, setting)
    return one.lines.length <= most ? evenly(one) : balance(this.cut(text, one, most), setting)
  }

  private wrapped(text: string, setting: Setting): Wrapped {
    const one = wrapped(text, setting)
    this.tight ||= one.isTight
    return one
  }

  private cut(text: string, { lines, ...setting }: Wrapped, most: number): readonly string[] {
    const last = cutTo(lines[most - 1] ?? '', `… [${this.numberOf(text)}]`, setting)
    return [...lines.slice(0, most - 1), last]
  }

  private numberOf(text: string): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    this.all.push(text)
    this.numbers.set(text, this.all.length)
    return this.all.length
  }
}

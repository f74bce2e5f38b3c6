import { BREAKS, visible } from '../visible.js'
import { isMark, widthOf, type Weight } from './measure.js'
import { WordRow } from './word-row.js'

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
  const tidy = tidied(text)
  words.read(tidy, size, weight)
  const isBroken = words.widest > width
  const made: Wrapped = {
    lines: isBroken ? words.read(withBreaks(tidy, setting), size, weight).cut(width) : words.cut(width),
    even: undefined,
    isTight: isBroken && isTight(tidy, setting),
    ...setting,
  }
  if (settings.length === MOST_WIDTHS) settings.length = 0
  settings.push(made)
  return made
}
/** The words of the text that is being cut. */
const words = new WordRow()

interface Wrapped extends Required<Setting> {
  lines: readonly string[]
  /** The lines balanced, once they were asked for. */
  even: readonly string[] | undefined
  isTight: boolean
}
/** Names of posts, exceptions and steps stand in thousands of drawings, and in each more than once. */
const known = new Map<string, Wrapped[]>()
const MOST_KNOWN = 6_000
const MOST_WIDTHS = 16

/** A text whose words have one blank between each two, and whose paragraphs one line break; no letter of it is hidden. */
export const tidied = (text: string): string =>
  TIDY.test(text)
    ? text
    : text
        .split(BREAKS)
        .map((paragraph) => visible(paragraph).split(/\s+/).filter(Boolean).join(' '))
        .filter(Boolean)
        .join('\n')
/** Latin and Vietnamese letters, figures and signs: nothing to look for. */
const TIDY =
  /^[!-~\u00A1-\u00AC\u00AE-\u024F\u1E00-\u1EFF\u2010-\u2027]+(?: [!-~\u00A1-\u00AC\u00AE-\u024F\u1E00-\u1EFF\u2010-\u2027]+)*$/

/** The same text with blanks in words that are wider than a line. */
function withBreaks(text: string, { size, weight, width }: Required<Setting>): string {
  const fits = (line: string): boolean => widthOf(line, size, weight) <= width
  return text.replace(/[^ \n]+/g, (word) => (fits(word) ? word : parts(word, fits).join(' ')))
}

/** The least width, in steps up to `most`, at which a text takes at most so many lines and no word of it is broken. */
export function widthFor(
  text: string,
  lines: number,
  { size, weight = 'normal' }: Omit<Setting, 'width'>,
  most: number,
): number {
  words.read(tidied(text), size, weight)
  let width = Math.min(most, Math.max(LEAST_WIDTH, words.widest))
  while (width < most && words.linesIn(width) > lines) width += WIDTH_STEP
  return width
}
const LEAST_WIDTH = 60
const WIDTH_STEP = 6

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
const isTight = (text: string, { size, weight, width }: Required<Setting>): boolean =>
  width < wholeWord &&
  text.split(/[ \n]/).some((word) =>
    segmentsOf(word).some((segment) => {
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

/** The same lines in the narrowest block: no line holds a single word where the others are full. */
function balance(lines: readonly string[], { size, weight = 'normal', width: whole }: Setting): readonly string[] {
  if (lines.length < 2) return lines
  words.read(lines.join(' '), size, weight)
  let best: number | undefined
  // Narrower than its longest word a block would break that word.
  for (let width = whole * 0.95; width >= words.widest && width > whole / 2; width *= 0.95) {
    if (words.linesIn(width) > lines.length) break
    best = width
  }
  return best === undefined ? lines : words.cut(best)
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

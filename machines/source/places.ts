import { limits, type Access } from './access.js'
import { linesOf, placeOf, type Lines } from './place.js'
import type { Place } from './source.js'
import { showText } from './text.js'
import type { Mark } from './trace.js'

/** How many texts to hold: findings come file by file, so a few suffice. */
const TEXTS = 32

/**
 * Gives the place of a mark. Texts are read again for it: few files have findings, and to keep all texts of a large build
 * takes an eighth of its memory and saves no time that could be measured.
 */
export function createPlaces(access: Pick<Access, 'readFile'>): (mark: Mark) => Place {
  const texts = new Map<string, Lines>()

  function linesIn(file: string): Lines {
    const known = texts.get(file)
    if (known !== undefined) return known
    const lines = linesOf(readAgain(access, file))
    const oldest = texts.size < TEXTS ? undefined : texts.keys().next().value
    if (oldest !== undefined) texts.delete(oldest)
    texts.set(file, lines)
    return lines
  }

  return (mark) => {
    const lines = linesIn(mark.file)
    TRIVIA.lastIndex = Math.min(mark.pos, lines.text.length)
    TRIVIA.test(lines.text)
    return placeOf(mark.file, lines, TRIVIA.lastIndex, mark.end)
  }
}

/** Spaces and comments, with which a mark begins. TypeScript's scanner knows them, too, but takes 0.2 s to load. */
const TRIVIA = /(?:\s+|\/\/.*|\/\*[^]*?\*\/)*/y

/** A file that vanished since it was read still gives a place: its first line, without text. */
function readAgain(access: Pick<Access, 'readFile'>, file: string): string {
  try {
    const read = access.readFile(file, limits.bytes)
    return typeof read === 'number' ? '' : showText(read)
  } catch {
    return ''
  }
}

import { closest, distance } from 'fastest-levenshtein'

/** The known word nearest to a misspelt one; `undefined` where none is near enough to be what was meant. */
export function nearestKey(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const found = closest(word, known)
  return found !== word && distance(word, found) <= Math.max(2, Math.floor(word.length * 0.4)) ? found : undefined
}

/** How far the nearest known word is, as a part of the word's length. */
export const farFrom = (word: string, known: readonly string[]): number =>
  known.length === 0 ? 1 : Math.min(1, distance(word, closest(word, known)) / Math.max(word.length, 1))

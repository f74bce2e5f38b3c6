import { closest, distance } from 'fastest-levenshtein'
import { compare } from '../model/words.js'

/** The known id nearest to a mistyped one; `undefined` where none is near enough to be what was meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const candidates = [...known].sort(compare)
  if (candidates.length === 0) return undefined
  const found = closest(word, candidates)
  return distance(word, found) <= Math.max(2, Math.floor(word.length * 0.4)) ? found : undefined
}

/** `Có phải ý bạn là 'van-thu'? ` before the rest of a mend; empty where nothing is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const found = nearest(word, known)
  return found === undefined ? '' : `Có phải ý bạn là '${found}'? `
}

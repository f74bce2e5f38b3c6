import { nearestKey } from '../model/schema/near.js'
import { compare } from '../model/words.js'

/** `Có phải ý bạn là 'van-thu'? ` before the rest of a mend; empty where no known id is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const found = nearestKey(word, [...known].sort(compare))
  return found === undefined ? '' : `Có phải ý bạn là '${found}'? `
}

import type { Node } from 'typescript'
import { isComposed } from '../model/words.js'
import { fail, type Failed, type Scope } from './scope.js'

/**
 * What makes a text worth a closer look: anything but Latin letters, punctuation, arrows and signs of mathematics
 * (combining marks are not among them), and escapes that could make one. Nearly no file has any; those that have are
 * looked at text by text, and one of them is enough for TypeScript to be loaded.
 */
const unusual =
  /[^\t\n\r -~\u00a0-\u00ac\u00ae-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20ab\u2190-\u22ff]|\\[^\\'"`nt]/

export const isUnusual = (text: string): boolean => unusual.test(text)

/**
 * Characters that nobody sees or that no document may hold: control characters, invisible marks, marks that turn the
 * direction of writing (what is shown would differ from what is stored), halves of a surrogate pair.
 */
const hidden = /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?![\t\n\r])\p{Cc}/u

/** The text of a literal or key, when it holds nothing hidden. Text in NFD is kept; that there is some is noted. */
export function checkedText(scope: Scope, text: string, node: Node): string | Failed {
  if (!scope.suspicious) return scope.texts.one(text)
  const bad = hidden.exec(text)
  if (bad !== null) return fail(scope, 'read-hidden-character', node, codePoint(bad[0]))
  if (!isComposed(text)) scope.texts.holdsDecomposed = true
  return scope.texts.one(text)
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

import { excerpt, type Text } from '../../machines/model/fact.js'
import { CUT_MARK } from '../../machines/model/print-text.js'

const ELLIPSIS = /(…|\.\.\.)$/
/** Shorter than this, a common greatest length is chance; extracts are cut at round lengths well above it. */
const SHORTEST_CUT = 150
const SENTENCE_END = /[.;:!?)\]"”]$/

/**
 * The length at which a source cut the texts of one column, if it did: the greatest length, when several different texts
 * have exactly it, or one text has it and the length is a round number, and a text of it ends in the middle of a sentence.
 */
export function cutLength(texts: readonly string[]): number | undefined {
  // A source that marks its cuts has cut nothing else.
  if (texts.some((text) => ELLIPSIS.test(text))) return undefined
  const longest = Math.max(0, ...texts.map((text) => text.length))
  if (longest < SHORTEST_CUT) return undefined
  const atLimit = new Set(texts.filter((text) => text.length === longest))
  const breaksOff = [...atLimit].some((text) => !SENTENCE_END.test(text.trimEnd()))
  return breaksOff && (atLimit.size > 1 || longest % 10 === 0) ? longest : undefined
}

export const isCut = (text: string, at: number | undefined): boolean =>
  ELLIPSIS.test(text) || text.endsWith(CUT_MARK) || text.length === at

/** The text, marked as an excerpt where the source cut it; a mark that our own tables print is not part of it. */
export const toText = (text: string, at: number | undefined): Text => {
  const plain = (text.endsWith(CUT_MARK) ? text.slice(0, -CUT_MARK.length) : text).trim()
  return isCut(text, at) ? excerpt(plain) : plain
}

/**
 * Facts are three-valued. Key absent: the source does not say (a rule that needs it answers "undecided").
 * `None`: the source says that there is none. Anything else: given. What is said but not understood is `AsPrinted`.
 */
export interface AsPrinted<T extends Text = string> {
  asPrinted: T
}
/** The source says that there is none, in these words. */
export interface None {
  none: string
}
/** A text of which the source in hand holds only the beginning. Never printed as if whole: marked "(trích)". */
export interface Excerpt {
  excerpt: string
}
/** A printed text, whole or cut. */
export type Text = string | Excerpt

export const asPrinted = <T extends Text>(text: T): AsPrinted<T> => ({ asPrinted: text })
export const none = (words: string): None => ({ none: words })
export const excerpt = (text: string): Excerpt => ({ excerpt: text })

export const isNone = (fact: unknown): fact is None => typeof fact === 'object' && fact !== null && 'none' in fact
export const isAsPrinted = (fact: unknown): fact is AsPrinted<Text> =>
  typeof fact === 'object' && fact !== null && 'asPrinted' in fact
export const isExcerpt = (text: unknown): text is Excerpt =>
  typeof text === 'object' && text !== null && 'excerpt' in text
/** The words of a text, without the mark of a cut one. */
export const words = (text: Text): string => (typeof text === 'string' ? text : text.excerpt)

import { isExcerpt, type Text } from './fact.js'

/** Mark of a text of which the source in hand holds only the beginning. */
export const CUT_MARK = '(trích)'

/** A text as people read it: a cut one with its mark. */
export const printText = (text: Text): string => (isExcerpt(text) ? `${text.excerpt} ${CUT_MARK}` : text)

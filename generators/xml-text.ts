/** What a part of an Office file begins with. */
export const PREFACE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** Characters that no XML document may hold, whatever way they are written. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const entity = (sign: string): string => ENTITIES[sign] ?? sign

/** A text without the characters that XML cannot hold. */
export const xmlText = (text: string): string => text.replace(FORBIDDEN, '')

/** Latin and Vietnamese letters, figures, line breaks and signs that mean nothing in XML: most texts hold nothing else. */
const PLAIN = /^[\t\n\r !#-%'-;=?-~\u00A0-\u024F\u1E00-\u1EFF\u2010-\u2027]*$/

/** A text as the content of an element. */
export const escapeXml = (text: string): string => (PLAIN.test(text) ? text : xmlText(text).replace(/[&<>]/g, entity))

/** A text as the content of an element or as the value of an attribute in double quotes. */
export const escapeAttribute = (text: string): string =>
  PLAIN.test(text) ? text : xmlText(text).replace(/[&<>"]/g, entity)

/** A text inside a comment, which two hyphens would end. */
export const xmlComment = (text: string): string => xmlText(text).replace(/--+/g, '-').replace(/-$/, '- ')

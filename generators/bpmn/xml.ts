import { escapeAttribute, xmlComment } from '../xml-text.js'

/*
 * Elements as they are written. There are a thousand in each file, so none is made as anything but its text. It begins with
 * the line break and the spaces that it stands after; what is deeper than the parts of a member stands on its line.
 */

/** The line break before what stands in the root, in a process, in a member of a process, in an inner member. */
export const [ROOT, MEMBER, PART, INNER] = ['\n  ', '\n    ', '\n      ', '\n        '] as const

/** `attributes`: as written, each after a space; `below`: the elements in it, as written, on their lines. */
export const element = (line: string, name: string, attributes: string, below: string): string =>
  below === '' ? `${line}<${name}${attributes}/>` : `${line}<${name}${attributes}>${below}${line}</${name}>`

/** An element on one line; `content`: a text, escaped, or elements. */
export const leaf = (line: string, name: string, content: string, attributes = ''): string =>
  content === '' ? `${line}<${name}${attributes}/>` : `${line}<${name}${attributes}>${content}</${name}>`

/** An id, which is a name and needs no escape (ids.ts), and a name where there is one. */
export const named = (id: string, name: string): string =>
  name === '' ? ` id="${id}"` : ` id="${id}" name="${quoted(name)}"`

/** Names in Vietnamese, one space between words: nothing in them needs a look. */
const USUAL = /^[\w.:;/()+,\u00C0-\u024F\u1E00-\u1EFF-]*(?: [\w.:;/()+,\u00C0-\u024F\u1E00-\u1EFF-]+)*$/

/** A text as the value of an attribute. */
export const quoted = (text: string): string => (USUAL.test(text) ? text : escapeAttribute(text.replace(/\s+/g, ' ')))

/** What a document begins with: comments at its head. */
export const prologue = (says: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${says.map((line) => `\n<!-- ${xmlComment(line)} -->`).join('')}`

import { escapeAttribute, xmlComment } from '../xml-text.js'

/** An element of a document to be written; attributes without a value are left out. */
export interface Xml {
  name: string
  attributes: Readonly<Record<string, string | number | boolean | undefined>>
  /** Elements, or a text. */
  content: readonly (Xml | Written)[] | string
}
/** Elements that are written already, each on its line, as far in as they stand: where there are very many of one form. */
export interface Written {
  written: string
}

const NO_ATTRIBUTES: Xml['attributes'] = {}
const NO_CONTENT: Xml['content'] = []

export const xml = (
  name: string,
  attributes: Xml['attributes'] = NO_ATTRIBUTES,
  content: Xml['content'] = NO_CONTENT,
): Xml => ({ name, attributes, content })

/** The document of a root element, with comments at its head. */
export function printXml(root: Xml, says: readonly string[]): string {
  const comments = says.map((line) => `\n<!-- ${xmlComment(line)} -->`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>${comments}${print(root, '\n')}\n`
}

/** An element with the line break and the spaces that it stands after. */
function print({ name, attributes, content }: Xml, indent: string): string {
  let text = `${indent}<${name}`
  // Thousands of elements in each file: no list of keys and values is made for any.
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) text += ` ${key}="${quoted(value)}"`
  }
  if (content.length === 0) return `${text}/>`
  if (typeof content === 'string') return `${text}>${escapeAttribute(content)}</${name}>`
  text += '>'
  const below = `${indent}  `
  for (const child of content) text += 'written' in child ? child.written : print(child, below)
  return `${text}${indent}</${name}>`
}

/** Ids, numbers and names in Vietnamese, one space between words: nothing in them needs a look. */
const USUAL = /^[\w.:;/()+,\u00C0-\u024F\u1E00-\u1EFF-]*(?: [\w.:;/()+,\u00C0-\u024F\u1E00-\u1EFF-]+)*$/

const quoted = (value: string | number | boolean): string =>
  typeof value !== 'string' ? String(value) : USUAL.test(value) ? value : escapeAttribute(value.replace(/\s+/g, ' '))

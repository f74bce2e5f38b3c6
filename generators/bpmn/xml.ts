import { escapeAttribute, xmlComment } from '../xml-text.js'

/** An element of a document to be written; attributes without a value are left out. */
export interface Xml {
  name: string
  attributes: Readonly<Record<string, string | number | boolean | undefined>>
  /** Elements, or a text. */
  content: readonly Xml[] | string
}

export const xml = (name: string, attributes: Xml['attributes'] = {}, content: Xml['content'] = []): Xml => ({
  name,
  attributes,
  content,
})

/** The document of a root element, with comments at its head. */
export function printXml(root: Xml, says: readonly string[]): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', ...says.map((line) => `<!-- ${xmlComment(line)} -->`)]
  print(root, '', lines)
  return `${lines.join('\n')}\n`
}

function print({ name, attributes, content }: Xml, indent: string, lines: string[]): void {
  let head = `${indent}<${name}`
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) head += ` ${key}="${quoted(value)}"`
  if (content.length === 0) lines.push(`${head}/>`)
  else if (typeof content === 'string') lines.push(`${head}>${escape(content)}</${name}>`)
  else {
    lines.push(`${head}>`)
    for (const child of content) print(child, `${indent}  `, lines)
    lines.push(`${indent}</${name}>`)
  }
}

/** Ids, numbers and most names: nothing in them needs a look. */
const USUAL = /^[\w .:/(),-]*$/

const escape = (text: string): string => (USUAL.test(text) ? text : escapeAttribute(text))

const quoted = (value: string | number | boolean): string =>
  typeof value === 'string' ? escape(value.replace(/\s+/g, ' ')) : String(value)

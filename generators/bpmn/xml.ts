import { xmlText } from '../opencps/write-xml.js'

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
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', ...says.map((line) => `<!-- ${comment(line)} -->`)]
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

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const SPECIAL = /[&<>"]/

/** Ids, numbers and most names: nothing in them needs a look. */
const USUAL = /^[\w .:/(),-]*$/

const escape = (text: string): string => {
  if (USUAL.test(text)) return text
  const plain = xmlText(text)
  return SPECIAL.test(plain) ? plain.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign) : plain
}

const quoted = (value: string | number | boolean): string =>
  typeof value !== 'string' ? String(value) : USUAL.test(value) ? value : escape(value.replace(/\s+/g, ' '))

/** Two hyphens would end a comment. */
const comment = (text: string): string => xmlText(text).replace(/--+/g, '-').replace(/-$/, '- ')

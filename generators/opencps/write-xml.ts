import { escapeXml, xmlComment } from '../xml-text.js'
import { fieldsOf, INLINE, type Element, type ElementName } from './elements.js'

/**
 * A root element as an XML document: every field that the table names, in its order. Written straight from the table:
 * a general XML builder would need the same walk to order its input, and costs several times as much.
 */
export function writeXml<N extends ElementName>(root: N, value: Element<N>, says: readonly string[]): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', ...says.map((line) => `<!-- ${xmlComment(line)} -->`)]
  write(root, value, '', lines)
  return `${lines.join('\n')}\n`
}

type Leaf = string | number | boolean
type Written = Leaf | readonly Written[] | { readonly [key: string]: Written }

const leaf = (name: string, value: Leaf): string => `<${name}>${escapeXml(String(value))}</${name}>`

function write(name: string, value: Written, indent: string, lines: string[]): void {
  const fields = fieldsOf(name)
  if (fields === undefined || typeof value !== 'object') {
    lines.push(`${indent}${leaf(name, value as Leaf)}`)
    return
  }
  const inside = `${indent}  `
  lines.push(`${indent}<${name}>`)
  for (const [key, field] of Object.entries(fields)) {
    const own = (value as Readonly<Record<string, Written | undefined>>)[key]
    if (own === undefined) continue
    if (field.kind !== 'list') {
      lines.push(`${inside}${leaf(key, own as Leaf)}`)
      continue
    }
    const items = own as readonly Written[]
    if (key === INLINE) for (const item of items) write(field.of, item, inside, lines)
    else {
      lines.push(`${inside}<${key}>`)
      for (const item of items) write(field.of, item, `${inside}  `, lines)
      lines.push(`${inside}</${key}>`)
    }
  }
  lines.push(`${indent}</${name}>`)
}

import { escapeXml, xmlComment } from '../xml-text.js'
import { fieldsOf, INLINE, type Element, type ElementName } from './elements.js'

/**
 * A root element as an XML document: every field that the table names, in its order. Written straight from the table:
 * a general XML builder would need the same walk to order its input, and costs several times as much.
 */
export function writeXml<N extends ElementName>(root: N, value: Element<N>, says: readonly string[]): string {
  const head = ['<?xml version="1.0" encoding="UTF-8"?>', ...says.map((line) => `<!-- ${xmlComment(line)} -->`)]
  return `${head.join('\n')}${write(root, value, 0)}\n`
}

type Leaf = string | number | boolean
type Written = Leaf | readonly Written[] | { readonly [key: string]: Written }

/** A field as it is written at some depth: the tags around it with their line breaks. */
interface Slot {
  key: string
  open: string
  close: string
  /** The element that it is a list of. */
  of?: string
}

function write(name: string, value: Written, depth: number): string {
  const indent = lineAt(depth)
  const slots = slotsOf(name, depth + 1)
  if (slots === undefined || typeof value !== 'object') return `${indent}<${name}>${leaf(value as Leaf)}</${name}>`
  let inside = ''
  for (const { key, open, close, of } of slots) {
    const own = (value as Readonly<Record<string, Written | undefined>>)[key]
    if (own === undefined) continue
    inside += open
    if (of === undefined) inside += leaf(own as Leaf)
    else for (const item of own as readonly Written[]) inside += write(of, item, key === INLINE ? depth + 1 : depth + 2)
    inside += close
  }
  return `${indent}<${name}>${inside}${indent}</${name}>`
}

const leaf = (value: Leaf): string => (typeof value === 'string' ? escapeXml(value) : String(value))

const lineAt = (depth: number): string => `\n${'  '.repeat(depth)}`

/** By depth, then by name. */
const known: Map<string, readonly Slot[] | undefined>[] = []

/** The fields of an element in order, for its place in the document; `undefined` where it is only a text. */
function slotsOf(name: string, depth: number): readonly Slot[] | undefined {
  const here = (known[depth] ??= new Map())
  const slots = here.get(name) ?? makeSlots(name, lineAt(depth))
  here.set(name, slots)
  return slots
}

function makeSlots(name: string, line: string): Slot[] | undefined {
  const fields = fieldsOf(name)
  return (
    fields &&
    Object.entries(fields).map(([key, field]) => {
      if (field.kind !== 'list') return { key, open: `${line}<${key}>`, close: `</${key}>` }
      return key === INLINE
        ? { key, open: '', close: '', of: field.of }
        : { key, open: `${line}<${key}>`, close: `${line}</${key}>`, of: field.of }
    })
  )
}

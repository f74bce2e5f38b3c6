import { escapeXml, xmlComment } from '../xml-text.js'
import { fieldsOf, INLINE, type Element, type ElementName } from './elements.js'

/**
 * A root element as an XML document: every field that the table names, in its order. Each item of a list begins a line, so
 * that two packages are compared item by item; nothing is indented, and what is empty is one tag: a package is for a
 * program, and half of what it unpacked to was white space and closing tags. Written straight from the table: a general
 * XML builder would need the same walk to order its input, and costs several times as much.
 */
export function writeXml<N extends ElementName>(root: N, value: Element<N>, says: readonly string[]): string {
  const head = ['<?xml version="1.0" encoding="UTF-8"?>', ...says.map((line) => `<!-- ${xmlComment(line)} -->`)]
  return `${head.join('\n')}${write(root, value)}\n`
}

type Leaf = string | number | boolean
type Written = Leaf | readonly Written[] | { readonly [key: string]: Written }

/** A field as it is written. */
interface Slot {
  key: string
  open: string
  close: string
  empty: string
  /** The element that it is a list of. */
  of?: string
}

function write(name: string, value: Written): string {
  const slots = slotsOf(name)
  if (slots === undefined || typeof value !== 'object') return `\n<${name}>${leaf(value as Leaf)}</${name}>`
  let inside = ''
  for (const { key, open, close, empty, of } of slots) {
    const own = (value as Readonly<Record<string, Written | undefined>>)[key]
    if (own === undefined) continue
    if (own === '') inside += empty
    else if (of === undefined) inside += open + leaf(own as Leaf) + close
    else {
      inside += open
      for (const item of own as readonly Written[]) inside += write(of, item)
      inside += close
    }
  }
  return `\n<${name}>${inside}</${name}>`
}

const leaf = (value: Leaf): string => (typeof value === 'string' ? escapeXml(value) : String(value))

/** By the name of an element: its fields in order; `undefined` where it is only a text. */
const known = new Map<string, readonly Slot[] | undefined>()

function slotsOf(name: string): readonly Slot[] | undefined {
  if (!known.has(name)) known.set(name, makeSlots(name))
  return known.get(name)
}

function makeSlots(name: string): readonly Slot[] | undefined {
  const fields = fieldsOf(name)
  return (
    fields &&
    Object.entries(fields).map(([key, field]) => {
      const tags = key === INLINE ? EMPTY : { open: `<${key}>`, close: `</${key}>`, empty: `<${key}/>` }
      return field.kind === 'list' ? { key, ...tags, of: field.of } : { key, ...tags }
    })
  )
}

/** Items that stand directly in their parent have no tags around them. */
const EMPTY = { open: '', close: '', empty: '' } as const

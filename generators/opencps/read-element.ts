import type { XmlElement } from '../drift/xml-tree.js'
import { fieldsOf, INLINE, type Element, type ElementName, type Field } from './elements.js'

/** What of an element departs from the table. */
export type ElementFaultKind =
  'missing' | 'unknown' | 'order' | 'repeated' | 'too-long' | 'not-a-number' | 'not-a-boolean' | 'empty-list'

export interface ElementFault {
  kind: ElementFaultKind
  /** From the root: 'steps/ProcessStep 2/stepName'. */
  path: string
}

/** An element as the importer sees it, with everything in which it departs from the table. */
export function readElement<N extends ElementName>(
  name: N,
  element: XmlElement,
): { value: Element<N>; faults: readonly ElementFault[] } {
  const faults: ElementFault[] = []
  const value = read(name, element, '', faults)
  return { value: value as Element<N>, faults }
}

function read(name: string, element: XmlElement, path: string, faults: ElementFault[]): unknown {
  const fields = fieldsOf(name)
  if (fields === undefined) return element.text
  const fault = (kind: ElementFaultKind, at: string): void => void faults.push({ kind, path: below(path, at) })
  const value: Record<string, unknown> = {}
  let last = -1
  const keys = Object.keys(fields)
  for (const child of element.children) {
    const inline = fields[INLINE]
    if (inline?.kind === 'list' && inline.of === child.name) continue
    const field = fields[child.name]
    if (field === undefined) fault('unknown', child.name)
    else if (child.name in value) fault('repeated', child.name)
    else {
      const at = keys.indexOf(child.name)
      if (at < last) fault('order', child.name)
      last = Math.max(last, at)
      value[child.name] = readField(field, child, below(path, child.name), faults)
    }
  }
  for (const [key, field] of Object.entries(fields)) {
    if (key in value) continue
    if (key === INLINE) value[key] = readField(field, element, path, faults)
    else if (field.optional !== true) {
      fault('missing', key)
      value[key] = ABSENT[field.kind]
    }
  }
  return value
}

/** What the importer takes for an element that is not there. */
const ABSENT = { text: '', int: 0, boolean: false, list: [] } as const

function readField(field: Field, element: XmlElement, path: string, faults: ElementFault[]): unknown {
  const fault = (kind: ElementFaultKind): void => void faults.push({ kind, path })
  const text = element.text
  switch (field.kind) {
    case 'text':
      if ([...text].length > field.length) fault('too-long')
      return text
    case 'int':
      if (!/^-?\d+$/.test(text)) fault('not-a-number')
      return Number.parseInt(text, 10) || 0
    case 'boolean':
      if (text !== 'true' && text !== 'false') fault('not-a-boolean')
      return text === 'true'
    case 'list': {
      const items = element.children.filter(({ name }) => name === field.of)
      for (const { name } of element.children)
        if (name !== field.of) faults.push({ kind: 'unknown', path: below(path, name) })
      if (items.length < field.atLeast) fault('empty-list')
      return items.map((item, index) => read(field.of, item, below(path, `${field.of} ${index + 1}`), faults))
    }
  }
}

const below = (path: string, name: string): string => (path === '' ? name : `${path}/${name}`)

import { Node, Project, type ObjectLiteralExpression, type SourceFile } from 'ts-morph'
import { positionOf, type At } from './mend-literal.js'

/** A property to write anew in an object; without code it is taken out. */
export interface FieldToSet {
  key: string
  code?: string
}

/**
 * Sets fields of the object that begins at a place and nothing else of the file. `undefined` where no object begins
 * there: the value stands elsewhere, and a person must look.
 */
export function setFields(text: string, at: At, fields: readonly FieldToSet[]): string | undefined {
  const file = open(text)
  const start = positionOf(text, at)
  const object = start === undefined ? undefined : objectAt(file, start)
  if (object === undefined) return undefined
  for (const { key, code } of fields) {
    const property = object.getProperty(key)
    if (code === undefined) property?.remove()
    else if (property === undefined) object.addPropertyAssignment({ name: key, initializer: code })
    else if (Node.isPropertyAssignment(property)) property.setInitializer(code)
    else return undefined
  }
  return file.getFullText()
}

/** Names that a definition calls, added to what it imports from the project's door. */
export function importBuilders(text: string, builders: readonly string[]): string {
  const file = open(text)
  const door = file.getImportDeclaration('tthc')
  const known = new Set(door?.getNamedImports().map((one) => one.getName()))
  door?.addNamedImports([...new Set(builders)].filter((one) => !known.has(one)))
  return file.getFullText()
}

const open = (text: string): SourceFile =>
  new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true }).createSourceFile('definition.ts', text)

function objectAt(file: SourceFile, start: number): ObjectLiteralExpression | undefined {
  let node = file.getDescendantAtPos(start)
  while (node !== undefined && node.getStart() === start) {
    if (Node.isObjectLiteralExpression(node)) return node
    node = node.getParent()
  }
  return undefined
}

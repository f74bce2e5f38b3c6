import { posix } from 'node:path'
import type { Identifier, ImportDeclaration, SourceFile, StringLiteral } from 'typescript'
import type { Fault } from './fault.js'
import type { FaultRule } from './fault-words.js'
import ts from './typescript.js'

/** A name that an import brings into a file: `default`, or the name that the other file exports. */
export interface ImportedName {
  local: Identifier
  imported: string
}

/** One import declaration of values; those of types are gone before anything is read. */
export interface Import {
  specifier: string
  node: ImportDeclaration
  names: readonly ImportedName[]
}

/** The imports of a file in their order, and the faults of those whose form is not allowed. */
export function importsOf(tree: SourceFile): { imports: Import[]; faults: Fault[] } {
  const imports: Import[] = []
  const faults: Fault[] = []
  for (const node of tree.statements) {
    if (!ts.isImportDeclaration(node) || node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) continue
    const names = namesOf(node)
    const specifier = (node.moduleSpecifier as StringLiteral).text
    if (isAllowed(node)) {
      if (names.length > 0) imports.push({ specifier, node, names })
      continue
    }
    faults.push({ rule: ruleOfForm(specifier), start: node.getStart(tree), end: node.end, about: [specifier] })
    // Without a specifier its names lead nowhere and stay silent.
    imports.push({ specifier: '', node, names })
  }
  return { imports, faults }
}

/** Named and default imports only: no whole modules, no import for its effects, no attributes. */
const isAllowed = ({ importClause, attributes }: ImportDeclaration): boolean =>
  attributes === undefined &&
  importClause !== undefined &&
  importClause.phaseModifier === undefined &&
  !(importClause.namedBindings !== undefined && ts.isNamespaceImport(importClause.namedBindings))

/** A package is refused as a package, however it is imported. */
const ruleOfForm = (specifier: string): FaultRule =>
  isRelative(specifier) || specifier === 'tthc' ? 'read-import-form' : 'read-import-package'

function namesOf({ importClause }: ImportDeclaration): ImportedName[] {
  const bindings = importClause?.namedBindings
  const byDefault = importClause?.name === undefined ? [] : [{ local: importClause.name, imported: 'default' }]
  if (bindings === undefined) return byDefault
  if (ts.isNamespaceImport(bindings)) return [...byDefault, { local: bindings.name, imported: '*' }]
  const named = bindings.elements.filter((element) => !element.isTypeOnly)
  return [
    ...byDefault,
    ...named.map(({ name, propertyName }) => ({ local: name, imported: (propertyName ?? name).text })),
  ]
}

export const isRelative = (specifier: string): boolean => specifier.startsWith('./') || specifier.startsWith('../')

/** The file that a relative import names, by its text alone; undefined when it does not end in `.js` as modules do. */
export function targetOf(from: string, specifier: string): string | undefined {
  if (!specifier.endsWith('.js')) return undefined
  return posix.join(posix.dirname(from), `${specifier.slice(0, -'.js'.length)}.ts`)
}

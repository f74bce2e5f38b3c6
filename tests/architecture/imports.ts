import { readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import ts from 'typescript'

/** One import, re-export or `import()` of a file, as it stands in the text. */
export interface Import {
  /** `node:fs`, `zod`, or a file relative to the root: 'machines/model/step.ts'. */
  target: string
  line: number
  /** Erased by the compiler: costs nothing at run time. */
  typeOnly: boolean
  /** `import()`: loaded when called. */
  lazy: boolean
}
export interface SourceFile {
  /** Relative to the root, with `/`. */
  file: string
  text: string
  imports: readonly Import[]
  /** Contents of the string literals and templates, imports aside. */
  strings: readonly { text: string; line: number }[]
}

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Reads every source file under these folders with the TypeScript parser. */
export const readSources = (...patterns: string[]): SourceFile[] =>
  globSync(patterns, { cwd: root, ignore: ['**/node_modules/**'] })
    .sort()
    .map((file) => parse(file, readFileSync(join(root, file), 'utf8')))

/** One file; exported so that the test can show what it would catch. */
export function parse(file: string, text: string): SourceFile {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const imports: Import[] = []
  const strings: { text: string; line: number }[] = []
  const lineOf = (node: ts.Node): number => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
  const add = (to: ts.Node | undefined, typeOnly: boolean, lazy: boolean): void => {
    if (to !== undefined && ts.isStringLiteralLike(to)) {
      imports.push({ target: resolve(file, to.text), line: lineOf(to), typeOnly, lazy })
    }
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return add(node.moduleSpecifier, isErased(node.importClause), false)
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) return add(node.moduleSpecifier, node.isTypeOnly, false)
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true, false)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      return add(node.arguments[0], false, true)
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      strings.push({ text: node.text, line: lineOf(node) })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return { file, text, imports, strings }
}

const isErased = (clause: ts.ImportClause | undefined): boolean => {
  if (clause === undefined) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const named = clause.namedBindings
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  )
}

const resolve = (from: string, to: string): string =>
  to.startsWith('.') ? posix.normalize(posix.join(dirname(from), to)).replace(/\.js$/, '.ts') : to

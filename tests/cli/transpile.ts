import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'

/** Turns a module and what it imports by relative paths into JavaScript below a folder; returns the module's file. */
export function transpile(entry: string, folder: string): string {
  const root = process.cwd()
  const place = (file: string): string => join(folder, relative(root, file)).replace(/\.ts$/, '.js')
  const done = new Set<string>()
  const open = [resolve(entry)]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (done.has(file)) continue
    done.add(file)
    const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
    })
    mkdirSync(dirname(place(file)), { recursive: true })
    writeFileSync(place(file), outputText)
    for (const name of importsOf(outputText))
      if (name.startsWith('.')) open.push(resolve(dirname(file), name.replace(/\.js$/, '.ts')))
  }
  // Inside the repository its own package.json says the same, and is the package that the tool looks for.
  if (relative(root, folder).startsWith('..')) writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  return place(resolve(entry))
}

/** Names of the modules that a text imports, at its top or when it runs. */
function importsOf(text: string): string[] {
  const names: string[] = []
  const look = (node: ts.Node): void => {
    const from = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined
    const called =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments[0] : undefined
    const name = from ?? called
    if (name !== undefined && ts.isStringLiteral(name)) names.push(name.text)
    ts.forEachChild(node, look)
  }
  look(ts.createSourceFile('module.js', text, ts.ScriptTarget.ES2022))
  return names
}

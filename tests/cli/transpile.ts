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
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    })
    mkdirSync(dirname(place(file)), { recursive: true })
    writeFileSync(place(file), outputText)
    for (const [, name] of outputText.matchAll(/from '(\.[^']+)'/g))
      open.push(resolve(dirname(file), (name ?? '').replace(/\.js$/, '.ts')))
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  return place(resolve(entry))
}

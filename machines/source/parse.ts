import type { CreateSourceFileOptions, DiagnosticWithLocation, SourceFile } from 'typescript'
import type { Fault } from './fault.js'
import ts from './typescript.js'

const options = (): CreateSourceFileOptions => ({
  languageVersion: ts.ScriptTarget.Latest,
  jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
})

/** The parser's complaints are a field that its types leave out. */
interface Complaints {
  parseDiagnostics: readonly DiagnosticWithLocation[]
}

/** The syntax tree of a text, or its first syntax fault. */
export function parse(file: string, text: string): SourceFile | Fault {
  const tree = ts.createSourceFile(file, text, options(), false, ts.ScriptKind.TS) as SourceFile & Complaints
  const first = tree.parseDiagnostics[0]
  if (first === undefined) return tree
  const english = ts.flattenDiagnosticMessageText(first.messageText, ' ')
  return {
    rule: 'read-syntax',
    start: first.start,
    end: first.start + first.length,
    about: [String(first.code), english],
  }
}

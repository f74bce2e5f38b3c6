import type { SourceFile } from 'typescript'
import { limits, type Access } from './access.js'
import type { Fault } from './fault.js'
import { importsOf, type Import } from './imports.js'
import { parse } from './parse.js'
import { readText, tooDeep } from './text.js'

/** A file between parsing and reading its values. */
export interface Module {
  file: string
  tree: SourceFile
  imports: readonly Import[]
  faults: Fault[]
}
/** A file that could not be parsed, with as much of its text as may be shown. */
export interface Unreadable {
  file: string
  text: string
  fault: Fault
}

/** The text of one file: size first, then bytes, then text; each step only when the one before found nothing. */
export function openText(file: string, access: Access): string | Unreadable {
  const bytes = bytesOf(file, access)
  if (!(bytes instanceof Uint8Array)) return { file, text: '', fault: { ...bytes, start: 0, end: 1 } }
  const read = readText(bytes)
  return 'fault' in read ? { file, ...read } : read.text
}

/** The syntax tree of a file. */
export function openModule(file: string, text: string): Module | Unreadable {
  const deep = tooDeep(text)
  if (deep !== undefined) return { file, text, fault: deep }
  try {
    const tree = parse(file, text)
    if ('rule' in tree) return { file, text, fault: tree }
    const { imports, faults } = importsOf(tree)
    return { file, tree, imports, faults }
  } catch (error) {
    if (isStackOverflow(error)) return { file, text, fault: { rule: 'read-too-deep', start: 0, end: 1 } }
    throw error
  }
}

function bytesOf(file: string, access: Access): Uint8Array | Pick<Fault, 'rule' | 'about'> {
  try {
    const read = access.readFile(file, limits.bytes)
    return typeof read === 'number' ? { rule: 'read-too-large', about: [String(read)] } : read
  } catch (error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
    return { rule: 'read-unreadable', about: [code] }
  }
}

/** Nesting without brackets (`- - - …`, `a.b.b.b…`) is not seen beforehand; the stack says it. */
export const isStackOverflow = (error: unknown): boolean =>
  error instanceof RangeError && error.message.includes('call stack')

import type { SourceFile } from 'typescript'
import { limits, type Access } from './access.js'
import type { Fault } from './fault.js'
import { importsOf, type Import } from './imports.js'
import { parse } from './parse.js'
import { readText } from './text.js'

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

/** Opens one file: size first, then bytes, then text, then tree; each step only when the one before found nothing. */
export function openModule(file: string, access: Access): Module | Unreadable {
  const bytes = bytesOf(file, access)
  if (!(bytes instanceof Uint8Array)) return { file, text: '', fault: { ...bytes, start: 0, end: 1 } }
  const read = readText(bytes)
  if ('fault' in read) return { file, text: read.text, fault: read.fault }
  try {
    const tree = parse(file, read.text)
    if ('rule' in tree) return { file, text: read.text, fault: tree }
    const { imports, faults } = importsOf(tree)
    return { file, tree, imports, faults }
  } catch (error) {
    if (isStackOverflow(error)) return { file, text: read.text, fault: { rule: 'read-too-deep', start: 0, end: 1 } }
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

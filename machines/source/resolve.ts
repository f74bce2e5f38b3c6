import type { Access } from './access.js'
import type { FaultRule } from './fault-words.js'
import { isRelative, targetOf } from './imports.js'

/** Where definitions may stand, and what stands there. */
export interface Ground {
  roots: readonly string[]
  files: ReadonlySet<string>
  /** Files and folders that were refused with a diagnostic of their own. */
  refused: ReadonlySet<string>
  /** Which of the files to read; what they import is read with them. Default: all. */
  wanted?: (file: string) => boolean
}

/** What an import leads to. `silent`: to something whose fault is reported already. */
export type Target =
  { to: 'builders' } | { to: 'file'; file: string } | { to: 'silent'; file?: string } | { to: 'fault'; rule: FaultRule }

/** Finds what an import names, without opening it. */
export function resolveImport(from: string, specifier: string, ground: Ground, access: Access): Target {
  if (specifier === 'tthc') return { to: 'builders' }
  if (specifier === '') return { to: 'silent' }
  if (!isRelative(specifier)) return { to: 'fault', rule: 'read-import-package' }
  const file = targetOf(from, specifier)
  if (file === undefined) return { to: 'fault', rule: 'read-import-missing' }
  if (ground.files.has(file)) return { to: 'file', file }
  if (!ground.roots.some((root) => isInside(file, root))) return { to: 'fault', rule: 'read-import-outside' }
  if (parents(file).some((part) => ground.refused.has(part))) return { to: 'silent', file }
  return throughLink(file, ground, access)
}

/** A file that stands in the roots only through a link: read where it really is, if that is inside too. */
function throughLink(file: string, ground: Ground, access: Access): Target {
  let real: string
  try {
    real = access.realpath(file)
  } catch {
    return { to: 'fault', rule: 'read-import-missing' }
  }
  // A disk that does not tell 'A' from 'a' finds the file; on another one the same definition would lack it.
  if (real.toLowerCase() === file.toLowerCase()) return { to: 'fault', rule: 'read-import-missing' }
  if (ground.files.has(real)) return { to: 'file', file: real }
  const inside = ground.roots.some((root) => isInside(real, root))
  return { to: 'fault', rule: inside ? 'read-import-missing' : 'read-import-outside' }
}

/** Whether a path stands below a folder; both with `/`, the folder `''` being where paths start. */
export const isInside = (path: string, folder: string): boolean =>
  folder === '' ? !/^(\.\.|[A-Za-z]:|)\//.test(path) : path.startsWith(`${folder}/`)

/** The path itself and every folder above it. */
function parents(path: string): string[] {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

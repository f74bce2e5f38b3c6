import { hash as hashOf, type Hash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compare } from '../../machines/model/words.js'

/** Adds texts to a hash, each with its length, so that no two lists of texts are alike. */
export function addTexts(hash: Hash, ...texts: readonly string[]): void {
  for (const text of texts) hash.update(`${Buffer.byteLength(text)}:${text}`)
}

/** How the content of a file is told. */
export type Tell = (file: string) => string

/** By its bytes: the same wherever and whenever the file was written. */
export const sumOf: Tell = (file) => hashOf('sha256', readFileSync(file))

/**
 * Notes how a file, or each file below a folder, is told, by its path; one that is not there is noted as such. False where
 * a link was met: what it leads to may change without anything here changing.
 */
export function tellAll(told: Map<string, string>, path: string, tell: Tell): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory() === true) return tellFolder(told, path, tell)
  told.set(path, found?.isFile() === true ? tell(path) : 'absent')
  return true
}

function tellFolder(told: Map<string, string>, folder: string, tell: Tell): boolean {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => compare(a.name, b.name))
  return entries.every((entry) => {
    const path = join(folder, entry.name)
    // The reader opens neither, whatever is in them.
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return true
    if (entry.isDirectory()) return tellFolder(told, path, tell)
    if (!entry.isFile()) return false
    if (!told.has(path)) told.set(path, tell(path))
    return true
  })
}

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
 * Adds a file, or a folder with the names and contents of all that is in it, to a hash; one that is not there counts as
 * such. False where a link was met: what it leads to may change without anything here changing.
 */
export function addPath(hash: Hash, path: string, tell: Tell): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isFile() === true) addTexts(hash, 'file', '', tell(path))
  else if (found?.isDirectory() === true) return addFolder(hash, path, '', tell)
  else addTexts(hash, 'absent')
  return true
}

function addFolder(hash: Hash, folder: string, name: string, tell: Tell): boolean {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => compare(a.name, b.name))
  addTexts(hash, 'folder', name, String(entries.length))
  return entries.every((entry) => {
    const path = join(folder, entry.name)
    // The reader opens neither, whatever is in them.
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return true
    if (entry.isDirectory()) return addFolder(hash, path, entry.name, tell)
    if (!entry.isFile()) return false
    addTexts(hash, 'file', entry.name, tell(path))
    return true
  })
}

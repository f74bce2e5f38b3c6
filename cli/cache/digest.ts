import { createHash, type Hash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compare } from '../../machines/model/words.js'

/** Adds texts to a hash, each with its length, so that no two lists of texts are alike. */
export function addTexts(hash: Hash, ...texts: readonly string[]): void {
  for (const text of texts) hash.update(`${Buffer.byteLength(text)}:${text}`)
}

/**
 * Adds a file, or a folder with the names and bytes of all that is in it, to a hash; one that is not there counts as such.
 * False where a link was met: what it leads to may change without anything here changing.
 */
export function addPath(hash: Hash, path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isFile() === true) addFile(hash, path, '')
  else if (found?.isDirectory() === true) return addFolder(hash, path, '')
  else addTexts(hash, 'absent')
  return true
}

function addFolder(hash: Hash, folder: string, name: string): boolean {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => compare(a.name, b.name))
  addTexts(hash, 'folder', name, String(entries.length))
  return entries.every((entry) => {
    const path = join(folder, entry.name)
    // The reader opens neither, whatever is in them.
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return true
    if (entry.isDirectory()) return addFolder(hash, path, entry.name)
    if (!entry.isFile()) return false
    addFile(hash, path, entry.name)
    return true
  })
}

function addFile(hash: Hash, path: string, name: string): void {
  addTexts(hash, 'file', name, createHash('sha256').update(readFileSync(path)).digest('hex'))
}

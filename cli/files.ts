import { readdirSync, statSync, type Dirent } from 'node:fs'
import { compare } from '../machines/model/words.js'
import type { FaultRule } from '../machines/source/fault-words.js'
import { isInside } from '../machines/source/resolve.js'
import { diskAccess, pathOf } from './disk.js'

/** What stands in the definition folders. */
export interface Found {
  /** Definition files by name, in a fixed order whatever the disk says. */
  files: string[]
  /** Files and folders that may not be opened, and why. */
  refused: { name: string; rule: FaultRule; about: string[] }[]
}

const isDefinition = (name: string): boolean => name.endsWith('.ts') && !name.endsWith('.d.ts')
/** Hidden folders and installed packages hold no definitions. */
const isSkipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

/** Lists the definition files below folders. No link is followed: what it leads to inside the roots is found there. */
export function findDefinitions(base: string, folders: readonly string[], roots: readonly string[]): Found {
  const access = diskAccess(base, roots)
  const found: Found = { files: [], refused: [] }
  const open = [...folders]
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of entriesOf(pathOf(base, folder), () => refuse(found, folder ?? '', 'read-unreadable'))) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (isSkipped(entry.name)) continue
      if (entry.isSymbolicLink()) look(name)
      else if (entry.isDirectory()) open.push(name)
      else if (!isDefinition(name)) continue
      else if (entry.isFile()) found.files.push(name)
      else refuse(found, name, 'read-unreadable')
    }
  }
  found.files = [...new Set(found.files)].sort(compare)
  return found

  function look(name: string): void {
    let target: string
    try {
      target = access.realpath(name)
    } catch {
      if (isDefinition(name)) refuse(found, name, 'read-unreadable')
      return
    }
    if (roots.some((root) => target === root || isInside(target, root))) return
    if (isDefinition(name) || isFolder(pathOf(base, name))) refuse(found, name, 'read-link-outside')
  }
}

const refuse = (found: Found, name: string, rule: FaultRule, ...about: string[]): void => {
  found.refused.push({ name, rule, about })
}

function entriesOf(path: string, unreadable: () => void): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch (error) {
    // A root that is not there has no files: that is said once, as an empty root.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') unreadable()
    return []
  }
}

const isFolder = (path: string): boolean => statSync(path).isDirectory()

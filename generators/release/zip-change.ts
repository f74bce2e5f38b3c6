import { unpack } from '../drift/unpack.js'
import { zipParts } from '../zip-parts.js'

/** What changed inside a package: the changed files alone, under the same folder, and what they were. */
export interface ZipChange {
  content: Uint8Array
  /** Former texts of changed and removed files; what is new cannot be taken back by loading. */
  back: Uint8Array
  entries: { added: readonly string[]; changed: readonly string[]; removed: readonly string[] }
}

export function zipChange(before: Uint8Array, after: Uint8Array): ZipChange {
  const old = unpack(before)
  const now = unpack(after)
  const differs = (path: string, bytes: Uint8Array): boolean => {
    const other = old.get(path)
    return other?.length !== bytes.length || other.some((byte, index) => byte !== bytes[index])
  }
  const loaded = [...now].filter(([path, bytes]) => differs(path, bytes))
  const added = loaded.map(([path]) => path).filter((path) => !old.has(path))
  const changed = loaded.map(([path]) => path).filter((path) => old.has(path))
  const removed = [...old.keys()].filter((path) => !now.has(path))
  const restored = new Set([...changed, ...removed])
  return {
    content: zipParts(loaded),
    back: zipParts([...old].filter(([path]) => restored.has(path))),
    entries: { added, changed, removed },
  }
}

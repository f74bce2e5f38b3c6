import { statSync } from 'node:fs'
import { pathOf } from '../disk.js'
import { findDefinitions } from '../files.js'

/** What tells whether a file changed: its size and the moment of its last change. */
export type Snapshot = ReadonlyMap<string, string>

/**
 * The definition files as they stand now. What an operating system reports of a rename, a new folder or a branch switch
 * differs and may be lost; the disk itself does not lie.
 */
export function takeSnapshot(base: string, roots: readonly string[]): Snapshot {
  const stamps = new Map<string, string>()
  for (const file of findDefinitions(base, roots, roots).files) {
    const stat = statSync(pathOf(base, file), { throwIfNoEntry: false })
    if (stat !== undefined) stamps.set(file, `${stat.size} ${stat.mtimeMs} ${stat.ino}`)
  }
  return stamps
}

/** Files that are new, gone, or other than they were. */
export const changedBetween = (before: Snapshot, after: Snapshot): string[] => [
  ...[...after].flatMap(([file, stamp]) => (before.get(file) === stamp ? [] : [file])),
  ...[...before.keys()].filter((file) => !after.has(file)),
]

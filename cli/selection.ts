import { isInside } from '../machines/source/resolve.js'
import { nameOf, pathOf } from './disk.js'
import { askedBy } from './roots.js'

/** The folders to read and the files to report on, by the names that reports use. */
export interface Selection {
  roots: readonly string[]
  /** Files and folders to report on; none: all. */
  only: readonly string[]
  isSelected: (file: string) => boolean
}

export function select(base: string, folders: readonly string[], parts: readonly string[]): Selection {
  const named = (path: string): string => nameOf(base, path)
  const asked = folders.map((folder) => askedBy(pathOf(base, folder)))
  const roots = [...new Set(asked.map(({ root }) => named(root)))]
  const whole = asked.some(({ part }) => part === undefined)
  // Named below its root: a root above the working folder has its full path for a name, and so have all files in it.
  const below = asked.flatMap(({ root, part }) => (part === undefined ? [] : [`${named(root)}/${nameOf(root, part)}`]))
  const only = [...parts.map((part) => named(pathOf(base, part))), ...below]
  const chosen = whole && parts.length === 0 ? [] : only
  const isSelected = (file: string): boolean =>
    chosen.length === 0 || chosen.some((path) => file === path || isInside(file, path))
  return { roots, only: chosen, isSelected }
}

/** Whether a file is selected, or something selected takes something from it: then its faults matter as well. */
export function withImports(
  isSelected: (file: string) => boolean,
  imports: ReadonlyMap<string, readonly string[]>,
): (file: string) => boolean {
  const reached = new Set([...imports.keys()].filter(isSelected))
  // A set visits what is added to it on the way.
  for (const file of reached) for (const target of imports.get(file) ?? []) reached.add(target)
  return (file) => isSelected(file) || reached.has(file) || [...reached].some((target) => isInside(target, file))
}

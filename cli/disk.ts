import { readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { Access } from '../machines/source/access.js'

const withSlashes = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'))

/** A path as definitions and reports name it: relative to the base folder where it lies in it, always with `/`. */
export function nameOf(base: string, path: string): string {
  const inside = relative(base, path)
  const leaves = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
  return withSlashes(leaves ? path : inside)
}

/** The path on disk of a name. */
export const pathOf = (base: string, name: string): string => (isAbsolute(name) ? name : join(base, name))

/** Opens files of the disk for the reader. Links are followed back into a root that is itself reached by a link. */
export function diskAccess(base: string, roots: readonly string[]): Access {
  const real = roots.map((root) => ({ root, real: realOf(pathOf(base, root)) }))
  return {
    size: (name) => statSync(pathOf(base, name)).size,
    readFile: (name) => readFileSync(pathOf(base, name)),
    realpath(name) {
      const path = realpathSync.native(pathOf(base, name))
      const home = real.find((each) => path === each.real || path.startsWith(each.real + sep))
      return nameOf(base, home === undefined ? path : join(pathOf(base, home.root), relative(home.real, path)))
    },
  }
}

const realOf = (path: string): string => {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}

import { closeSync, fstatSync, openSync, readSync, realpathSync } from 'node:fs'
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
    readFile: (name, atMost) => readUpTo(isAbsolute(name) ? name : `${base}/${name}`, atMost),
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

/** Files are read one after the other into the same memory: thousands of small buffers cost more than the reading. */
let buffer = Buffer.alloc(1 << 16)

function readUpTo(path: string, atMost: number): Uint8Array | number {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    if (size > atMost) return size
    if (size > buffer.length) buffer = Buffer.alloc(size)
    let length = 0
    for (let read = -1; read !== 0 && length < size; length += read)
      read = readSync(file, buffer, length, size - length, null)
    return buffer.subarray(0, length)
  } finally {
    closeSync(file)
  }
}

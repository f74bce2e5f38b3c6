import { statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'

/** A folder of definitions, and the part of it that was asked for when that is not all. */
export interface Asked {
  root: string
  part?: string
}

/** What a path asks for: a folder of definitions; or a file or folder somewhere below a folder named `procedures`. */
export function askedBy(path: string): Asked {
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder)) {
    if (basename(folder) === 'procedures') return folder === path ? { root: path } : { root: folder, part: path }
  }
  return isFile(path) ? { root: dirname(path), part: path } : { root: path }
}

const isFile = (path: string): boolean => statSync(resolve(path), { throwIfNoEntry: false })?.isFile() ?? false

import { hash } from 'node:crypto'
import { closeSync, constants, copyFileSync, fsyncSync, linkSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Encoder } from '../generators/encoder.js'
import type { TextPart } from '../generators/whole-text.js'

/** A file of the tree as it is written. */
export interface Sheet {
  path: string
  content: string | readonly TextPart[] | Uint8Array
  /** It reaches the disk before anything else happens: after a power cut it is not an empty one. */
  lasting?: true
}
/** A file of the last tree that is one of this tree as well. */
export interface Kept {
  path: string
  /** Where it stands. */
  from: string
  sum: string
}
/** A written file, and the SHA-256 of its bytes. */
export type Sum = [path: string, sha256: string]

/**
 * Writes the files of one tree, one after the other: measured on 6,000 files, sixteen at a time took twice the processor
 * time and, on two cores, no less time in all.
 */
export class Writer {
  readonly #encoder = new Encoder()
  readonly #folders = new Set<string>()
  #sums: Sum[] = []

  constructor(private readonly folder: string) {}

  /** Writes a file where none is, or puts one there that is kept. */
  write(sheet: Sheet | Kept): void {
    const file = join(this.folder, ...sheet.path.split('/'))
    this.#openFolder(dirname(file))
    if ('from' in sheet) keep(sheet.from, file)
    this.#sums.push([sheet.path, 'from' in sheet ? sheet.sum : this.#put(sheet, file)])
  }

  /** The sums of what came since they were last asked for, in order. */
  sums(): Sum[] {
    const sums = this.#sums
    this.#sums = []
    return sums
  }

  #put({ content, lasting }: Sheet, file: string): string {
    const bytes =
      content instanceof Uint8Array ? content : this.#encoder.bytes(typeof content === 'string' ? [content] : content)
    if (lasting === true) writeToDisk(file, bytes)
    else writeFileSync(file, bytes, { flag: 'wx' })
    return hash('sha256', bytes)
  }

  #openFolder(folder: string): void {
    if (this.#folders.has(folder)) return
    mkdirSync(folder, { recursive: true })
    this.#folders.add(folder)
  }
}

/** By a second name for the same file, or as a copy where the disk has none. */
function keep(from: string, file: string): void {
  try {
    linkSync(from, file)
  } catch {
    copyFileSync(from, file, constants.COPYFILE_EXCL)
  }
}

function writeToDisk(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, 'wx')
  try {
    writeFileSync(handle, bytes)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

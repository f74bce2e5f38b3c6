import { hash } from 'node:crypto'
import { mkdirSync, openSync, closeSync, fsyncSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { GeneratedFile } from '../generators/generator.js'
import { compare } from '../machines/model/words.js'
import { OutputPaths } from './output-path.js'
import { beginSwap, type Swap } from './swap.js'

/** The seal of a tree: written last, so that a tree that has it is whole. */
export const MANIFEST = 'manifest.json'

/** SHA-256 of each file by path, in the order of the paths. */
export type Sums = Readonly<Record<string, string>>
/** A written file, and the SHA-256 of its bytes. */
export type Sum = [path: string, sha256: string]

/**
 * Replaces a folder by a tree of files in whole: it is written beside the folder and swapped in when it is complete.
 * A kill at any moment leaves the old tree or the new one, on disk or restored by the next run; see `swap.ts`.
 */
export async function replaceTree(
  target: string,
  files: Iterable<GeneratedFile>,
  seal: (sums: Sums) => string,
): Promise<Sums> {
  const swap = beginSwap(target)
  try {
    return await sealTree(swap, await writeFiles(swap.staging, files), seal)
  } catch (error) {
    swap.abandon()
    throw error
  }
}

/** Seals what was written and puts it in the place of the old tree. */
export async function sealTree(swap: Swap, written: Iterable<Sum>, seal: (sums: Sums) => string): Promise<Sums> {
  const sums = Object.fromEntries([...written].sort(([a], [b]) => compare(a, b)))
  writeSeal(join(swap.staging, MANIFEST), seal(sums))
  await swap.commit()
  return sums
}

/**
 * One file after the other: measured on 6,000 files, sixteen at a time took twice the processor time and, on two cores,
 * no less time in all. Nothing is still writing when this throws.
 */
export async function writeFiles(folder: string, files: Iterable<GeneratedFile>): Promise<Sum[]> {
  const paths = new OutputPaths()
  paths.claim(MANIFEST)
  const folders = new Set<string>()
  const sums: Sum[] = []
  const encoder = new Encoder()
  for (const { path, content } of files) {
    paths.claim(path)
    const file = join(folder, ...path.split('/'))
    const parent = dirname(file)
    if (!folders.has(parent)) {
      mkdirSync(parent, { recursive: true })
      folders.add(parent)
    }
    const made = typeof content === 'function' ? await content() : content
    const bytes = typeof made === 'string' ? encoder.bytes(made) : made
    sums.push([path, hash('sha256', bytes)])
    writeFileSync(file, bytes, { flag: 'wx' })
  }
  return sums
}

/** Encodes texts, each once, into room that is used again: gigabytes of buffers would wait for the collector. */
class Encoder {
  private readonly encoder = new TextEncoder()
  private room = new Uint8Array(0)

  /** The bytes of a text; they stand until the next one. */
  bytes(text: string): Uint8Array {
    const most = text.length * MOST_BYTES
    if (most > this.room.length) this.room = new Uint8Array(Math.max(most, 2 * this.room.length))
    return this.room.subarray(0, this.encoder.encodeInto(text, this.room).written)
  }
}
/** That a unit of a text takes in UTF-8. */
const MOST_BYTES = 3

/** The seal reaches the disk before the swap: after a power cut a sealed tree is not an empty one. */
function writeSeal(file: string, text: string): void {
  const handle = openSync(file, 'wx')
  try {
    writeFileSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

import { hash } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Sheet, Sum, Writer } from './writer.js'

/**
 * Writes in this thread, one file after the other: measured on 6,000 files, sixteen at a time took twice the processor
 * time and, on two cores, no less time in all.
 */
export class OwnWriter implements Writer {
  readonly #encoder = new Encoder()
  readonly #folders = new Set<string>()
  #sums: Sum[] = []

  constructor(private readonly folder: string) {}

  async write({ path, content, obeys, lasting }: Sheet): Promise<void> {
    if (obeys !== undefined) {
      // A thread that has nothing to enforce does not load what enforces it.
      const { enforce } = await import('../../generators/config/enforce.js')
      enforce(obeys, JSON.parse(typeof content === 'string' ? content : new TextDecoder().decode(content)), path)
    }
    const bytes = typeof content === 'string' ? this.#encoder.bytes(content) : content
    this.#sums.push([path, hash('sha256', bytes)])
    const file = join(this.folder, ...path.split('/'))
    this.#openFolder(dirname(file))
    if (lasting === true) writeToDisk(file, bytes)
    else writeFileSync(file, bytes, { flag: 'wx' })
  }

  sums(): Promise<Sum[]> {
    const sums = this.#sums
    this.#sums = []
    return Promise.resolve(sums)
  }

  stop(): Promise<void> {
    return Promise.resolve()
  }

  #openFolder(folder: string): void {
    if (this.#folders.has(folder)) return
    mkdirSync(folder, { recursive: true })
    this.#folders.add(folder)
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

import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { MadePart } from '../generate/part.js'
import { packParts, unpackParts, type FindPart } from './parts-record.js'

/** A folder of parts, and the inputs of the build that they are of. Plain data: it is told to other threads. */
export interface PartsPlace {
  folder: string
  inputs: string
}

/** Makes the folder where it is not; what is beside the definitions for us alone is none of git's business. */
export function openParts({ folder }: PartsPlace): void {
  if (mkdirSync(folder, { recursive: true }) !== undefined) writeFileSync(join(dirname(folder), '.gitignore'), '*\n')
}

/** Takes the folder away, with what a build has kept that came to nothing. */
export function dropParts({ folder }: PartsPlace): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // What cannot be taken away says of which build it is.
  }
}

/**
 * Keeps what one job of a target made, in a file of its own: whoever did the job packs it, while others do theirs. At the
 * end of a build, where one thread is at work, it took a second of a large one.
 */
export function keepParts(place: PartsPlace, target: string, job: number, parts: readonly MadePart[]): void {
  if (!parts.some(({ key }) => key !== undefined)) return
  try {
    openParts(place)
    writePieces(join(place.folder, `${target}.${job}`), packParts(place.inputs, parts))
  } catch {
    // What is not kept is made anew.
  }
}

/** The parts that were kept of a target; none of another build, which there are where one was killed. */
export function findIn({ folder, inputs }: PartsPlace, target: string): FindPart {
  const files = unlessBroken(() => readdirSync(folder)) ?? []
  const finds = files
    .filter((file) => file.startsWith(`${target}.`))
    .flatMap((file) => unlessBroken(() => unpackParts(readFileSync(join(folder, file)), inputs)) ?? [])
  return (key) => {
    for (const find of finds) {
      const part = unlessBroken(() => find(key))
      if (part !== undefined) return part
    }
    return undefined
  }
}

/** What somebody took away or damaged is as if it had never been kept. */
function unlessBroken<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** Writes pieces as they come, some at a time: there are thousands of them, each of a few hundred bytes. */
function writePieces(file: string, pieces: Iterable<Uint8Array>): void {
  const handle = openSync(file, 'w')
  try {
    const room = Buffer.allocUnsafe(ROOM)
    let used = 0
    const flush = (): void => {
      writeFileSync(handle, room.subarray(0, used))
      used = 0
    }
    for (const piece of pieces) {
      if (used + piece.length > ROOM) flush()
      if (piece.length > ROOM) writeFileSync(handle, piece)
      else {
        room.set(piece, used)
        used += piece.length
      }
    }
    flush()
  } finally {
    closeSync(handle)
  }
}
const ROOM = 1 << 18

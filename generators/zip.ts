import { crc32 } from 'node:zlib'
import { Zip, type ZipInputFile } from 'fflate'
import { deflateRaw } from './deflate.js'
import { Encoder } from './encoder.js'
import { ZIP_TIME } from './zip-time.js'

/** A file as a zip holds it. */
export interface Packed {
  bytes: Uint8Array<ArrayBuffer>
  crc: number
  size: number
}

/** Packs one text. */
export function packText(text: string): Packed {
  const plain = encoder.bytes([text])
  return { bytes: deflateRaw(plain), crc: crc32(plain), size: plain.length }
}

/** Packs texts that begin alike: what they begin with is packed once, and what follows does not look back at it. */
export function packerAfter(beginning: string): (rest: string) => Packed {
  const plain = encoder.bytes([beginning])
  const [packed, sum, size] = [deflateRaw(plain, 'goes on'), crc32(plain), plain.length]
  return (rest) => {
    const own = encoder.bytes([rest])
    return { bytes: joined([packed, deflateRaw(own)]), crc: crc32(own, sum), size: size + own.length }
  }
}
const encoder = new Encoder()

/** A zip of files in the order given. They are taken one by one: whoever makes them needs to hold no two of them. */
export function zipOf(files: Iterable<readonly [path: string, file: Packed]>): Uint8Array {
  const pieces: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    // `error` is null where there is none, whatever the types say.
    if ((error as Error | null) !== null) throw error as Error
    pieces.push(piece)
  })
  for (const [filename, { bytes, crc, size }] of files) {
    const file: ZipInputFile = { filename, crc, size, compression: DEFLATE, flag: 0, mtime: ZIP_TIME }
    zip.add(file)
    file.ondata?.(null, bytes, true)
  }
  zip.end()
  return joined(pieces)
}

/** The method of compression by its number in the format. */
const DEFLATE = 8

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

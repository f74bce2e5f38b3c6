import type { TextPart } from './whole-text.js'

/**
 * Encodes texts, each once, into room that is used again: gigabytes of buffers would wait for the collector. Parts that
 * return in many texts may come as bytes.
 */
export class Encoder {
  private readonly encoder = new TextEncoder()
  private room = new Uint8Array(0)

  /** The bytes of a text, by its parts; they stand until the next one. */
  bytes(parts: readonly TextPart[]): Uint8Array {
    let most = 0
    for (const part of parts) most += part.length * MOST_BYTES
    if (most > MOST_ROOM)
      return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))
    if (most > this.room.length) this.room = new Uint8Array(Math.min(MOST_ROOM, Math.max(most, 2 * this.room.length)))
    let end = 0
    for (const part of parts)
      if (typeof part === 'string') end += this.encoder.encodeInto(part, this.room.subarray(end)).written
      else {
        this.room.set(part, end)
        end += part.length
      }
    return this.room.subarray(0, end)
  }
}
/** The few texts that are longer have bytes of their own: room for them would be kept, in each thread, until the end. */
const MOST_ROOM = 1 << 21
/** That a unit of a text takes in UTF-8. */
const MOST_BYTES = 3

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
    if (most > this.room.length) this.room = new Uint8Array(Math.max(most, 2 * this.room.length))
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
/** That a unit of a text takes in UTF-8. */
const MOST_BYTES = 3

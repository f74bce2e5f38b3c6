import constants from 'pako/lib/zlib/constants.js'
import { deflate, deflateInit2, deflateReset } from 'pako/lib/zlib/deflate.js'
import ZStream from 'pako/lib/zlib/zstream.js'

const { Z_DEFAULT_STRATEGY, Z_DEFLATED, Z_FINISH, Z_OK, Z_STREAM_END, Z_SYNC_FLUSH } = constants

/**
 * Deflates a piece as a zip holds it. Node's own `deflate` would be faster still, but what it writes differs by Node
 * version and processor; fflate takes twice the time of pako on texts that repeat themselves as much as forms do. What
 * pako works with is laid out once and set back for each piece: to lay it out takes half as long as to pack a form.
 * A piece that goes on ends with a whole byte: it and the next, deflated for itself, are together one.
 */
export function deflateRaw(plain: Uint8Array, end: keyof typeof ENDS = 'ends'): Uint8Array<ArrayBuffer> {
  if (room.length < 2 * plain.length + SLACK) room = new Uint8Array(4 * plain.length + SLACK)
  deflateReset(stream)
  Object.assign(stream, { input: plain, next_in: 0, avail_in: plain.length })
  Object.assign(stream, { output: room, next_out: 0, avail_out: room.length })
  const { flush, answer } = ENDS[end]
  if (deflate(stream, flush) !== answer) throw new Error(`A piece of ${plain.length} bytes was not packed.`)
  return room.slice(0, stream.next_out)
}

/** How a piece may end: what the library is asked for, and what it says when that is done. */
const ENDS = {
  ends: { flush: Z_FINISH, answer: Z_STREAM_END },
  'goes on': { flush: Z_SYNC_FLUSH, answer: Z_OK },
} as const

/** Forms repeat themselves so much that a longer search saves little; more room takes longer to clear than it saves. */
const LEVEL = 1
const MEMORY_LEVEL = 6
/** Below zero: without the head and the sum of a zlib stream. */
const WINDOW_BITS = -15

const stream = new ZStream()
deflateInit2(stream, LEVEL, Z_DEFLATED, WINDOW_BITS, MEMORY_LEVEL, Z_DEFAULT_STRATEGY)

/** What even an empty piece may take. */
const SLACK = 64
let room = new Uint8Array(0)

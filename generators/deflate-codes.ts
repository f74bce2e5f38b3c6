/*
 * The codes that deflate fixes (RFC 1951, 3.2.5 and 3.2.6), each as one number: how many bits it has in the lowest five,
 * and above them its bits, the first to be written lowest.
 */

const code = (bits: number, size: number): number => (bits << 5) | size

/** A Huffman code, which is written from its highest bit. */
function huffman(bits: number, size: number): number {
  let reversed = 0
  for (let bit = 0; bit < size; bit += 1) reversed = (reversed << 1) | ((bits >> bit) & 1)
  return reversed
}

/** The code of each byte that stands for itself. */
export const LITERALS = Uint32Array.from({ length: 256 }, (_, byte) =>
  byte < 144 ? code(huffman(0x30 + byte, 8), 8) : code(huffman(0x190 + byte - 144, 9), 9),
)

/** The longest repetition that is taken: one of 258 bytes, the most there may be, has a code that stands out of the order. */
export const LONGEST = 257

/** The code of a repetition of each length from 3. */
export const LENGTHS = Uint32Array.from({ length: LONGEST + 1 }, (_, length) => {
  const value = Math.max(length - 3, 0)
  const extra = Math.max(29 - Math.clz32(value), 0)
  const index = (extra << 2) + (value >> extra) + 1
  const size = index < 24 ? 7 : 8
  const bits = huffman(index < 24 ? index : 0xc0 + index - 24, size)
  return code(bits | (rest(value, extra) << size), size + extra)
})

const DISTANCES = Uint32Array.from({ length: 30 }, (_, index) => huffman(index, 5))

/** How far back a repetition may begin. */
export const FARTHEST = 1 << 15

/** The code of how far back a repetition begins. */
export function distanceCode(distance: number): number {
  const value = distance - 1
  const extra = Math.max(30 - Math.clz32(value), 0)
  return code((DISTANCES[(extra << 1) + (value >> extra)] ?? 0) | (rest(value, extra) << 5), 5 + extra)
}

/** The lowest bits of a value, which follow the code of its class. */
function rest(value: number, bits: number): number {
  return value & ((1 << bits) - 1)
}

/** Says that one block follows, the last, in these codes. */
export const BLOCK = code(3, 3)

/** Says that the block ends. */
export const END = code(0, 7)

/** Writes codes one behind the other, and what is left of the last byte as zeros. */
export class CodeWriter {
  #at = 0
  #held = 0
  #count = 0

  /** `room`: large enough for everything that is put. */
  constructor(private readonly room: Uint8Array<ArrayBuffer>) {}

  put(code: number): void {
    let held = this.#held | ((code >>> 5) << this.#count)
    let count = this.#count + (code & 31)
    while (count >= 8) {
      this.room[this.#at++] = held
      held >>>= 8
      count -= 8
    }
    this.#held = held
    this.#count = count
  }

  /** A copy of what was written. */
  end(): Uint8Array<ArrayBuffer> {
    this.put(code(0, 7))
    return this.room.slice(0, this.#at)
  }
}

import { BLOCK, CodeWriter, distanceCode, END, FARTHEST, LENGTHS, LITERALS, LONGEST } from './deflate-codes.js'

/**
 * Packs bytes as one block of deflate (RFC 1951) in the codes that the format fixes. Made for thousands of small texts that
 * repeat themselves: what Node's zlib writes differs by its version, and the libraries lay out 200 KB of tables and build
 * trees of codes for each text, which takes them three to six times as long. In return a file is a fifth larger.
 */
export function deflate(data: Uint8Array): Uint8Array<ArrayBuffer> {
  // No byte takes more than nine bits; the rest is for the beginning and the end.
  const most = Math.ceil((data.length * 9) / 8) + 8
  const out = new CodeWriter(most <= ROOM.length ? ROOM : new Uint8Array(most))
  out.put(BLOCK)
  places.fill(0)
  for (let at = 0; at < data.length;) {
    const slot = slotOf(data, at)
    const before = (places[slot] ?? 0) - 1
    places[slot] = at + 1
    const length = before < 0 || at - before > FARTHEST ? 0 : sameFrom(data, before, at)
    if (length < SHORTEST) out.put(LITERALS[data[at++] ?? 0] ?? 0)
    else {
      out.put(LENGTHS[length] ?? 0)
      out.put(distanceCode(at - before))
      at += length
    }
  }
  out.put(END)
  return out.end()
}

/** Shorter repetitions are not looked for: in these codes they would save next to nothing. */
const SHORTEST = 4

/** Where bytes with the same figure were last seen, counted from 1; laid out once, as is the room that is written to. */
const places = new Int32Array(1 << 15)
const ROOM = new Uint8Array(1 << 18)

/** A figure of the next four bytes, spread over the places by a multiplication (Knuth). */
const slotOf = (data: Uint8Array, at: number): number =>
  Math.imul(
    (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8) | ((data[at + 2] ?? 0) << 16) | ((data[at + 3] ?? 0) << 24),
    0x9e3779b1,
  ) >>> 17

/** How many bytes are the same from two places on. */
function sameFrom(data: Uint8Array, before: number, at: number): number {
  const most = Math.min(data.length - at, LONGEST)
  let length = 0
  while (length < most && data[before + length] === data[at + length]) length += 1
  return length
}

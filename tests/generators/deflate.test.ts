import { inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { inflateSync } from 'fflate'
import { expect, test } from 'vitest'
import { deflate } from '../../generators/deflate.js'

/** What both Node and the library make of it again. */
const unpacked = (data: Uint8Array): Uint8Array[] => {
  const packed = deflate(data)
  return [new Uint8Array(inflateRawSync(packed)), inflateSync(packed)]
}
const holds = (data: Uint8Array): void => {
  for (const back of unpacked(data)) expect(Buffer.compare(back, data)).toBe(0)
}

test('any bytes are unpacked as they were', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), holds), { numRuns: 500 })
})

test('pieces that come again are unpacked as they were, from however far back, and however long', () => {
  const piece = fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 0, max: 2000 }))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const all: number[] = []
      for (const one of pieces) {
        // A figure: from that place on, a number of bytes again that differs from one to the next.
        if (typeof one === 'number')
          for (let at = one; at < all.length && at < one * 2 + 3; at += 1) all.push(all[at] ?? 0)
        else all.push(...one)
      }
      holds(Uint8Array.from(all))
    }),
    { numRuns: 300 },
  )
})

test('every length and every class of distance has its code', () => {
  const noise = (length: number, seed: number): number[] =>
    Array.from({ length }, (_, index) => Math.imul(index + 1, seed) >>> 24)
  for (let length = 1; length <= 600; length += 1) {
    const once = noise(length, 0x9e3779b1)
    holds(Uint8Array.from([...once, 1, 2, 3, ...once]))
  }
  const mark = [...Buffer.from('một dấu hiệu')]
  for (let gap = 1; gap < 40_000; gap = Math.ceil(gap * 1.19))
    holds(Uint8Array.from([...mark, ...noise(gap, 0x85ebca6b), ...mark]))
})

test('what was packed before, and how much, changes nothing', () => {
  const text = Buffer.from('<buoc ten="Thẩm định hồ sơ"/>\n'.repeat(40))
  const alone = deflate(text)
  deflate(new Uint8Array(400_000).fill(7))
  deflate(text.subarray(3))
  expect(deflate(text)).toEqual(alone)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Encoder } from '../../generators/encoder.js'

const encoder = new Encoder()
/** By another way: all at once. */
const whole = (parts: readonly (string | Uint8Array)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : part)))

test('parts, texts and bytes, one text after another in the same room', () => {
  const part = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.uint8Array({ maxLength: 200 }))
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      expect(Buffer.from(encoder.bytes(parts)).equals(whole(parts))).toBe(true)
    }),
  )
})

/** On both sides of the room that is kept, at its bound too. */
test.each([300_000, 699_029, 699_030, 2_000_000])('a text of %i letters, and a short one after it', (letters) => {
  const parts = ['ộ'.repeat(letters), new Uint8Array([1, 2, 3]), '😀'.repeat(9)]
  expect(Buffer.from(encoder.bytes(parts)).equals(whole(parts))).toBe(true)
  expect(Buffer.from(encoder.bytes(['Hết.'])).toString()).toBe('Hết.')
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { remembering } from '../../machines/model/remembering.js'

describe('a function that remembers', () => {
  it('answers as the function that it was made of, whatever it is asked in which order', () => {
    const plain = (n: number): number | undefined => (n % 3 === 0 ? undefined : n * 2)
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 25 }), (questions, most) => {
        const remembered = remembering(plain, most)
        expect(questions.map((n) => remembered(n))).toEqual(questions.map((n) => plain(n)))
      }),
    )
  })

  it('is asked once what it remembers, no answer among it, and keeps no more than it may', () => {
    const asked: number[] = []
    const answer = remembering((n: number): number | undefined => {
      asked.push(n)
      return n === 1 ? undefined : n
    }, 2)
    for (const n of [1, 2, 1, 2, 3, 3, 1]) answer(n)
    // The third answer makes room by forgetting the others.
    expect(asked).toEqual([1, 2, 3, 1])
  })
})

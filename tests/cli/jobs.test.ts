import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Claims, type Turn } from '../../cli/generate/claims.js'
import { jobsOf, shareOf } from '../../cli/generate/jobs.js'
import { targets } from '../../generators/registry.js'

/* How the work of a build is shared between threads. */

const turn = fc.record<Turn>({ seesFindings: fc.boolean(), from: fc.constantFrom('longest', 'shortest') })
const some = fc.subarray([...targets])

test('every job is taken once, whoever takes how many in which order', () => {
  fc.assert(
    fc.property(
      some,
      fc.array(turn, { maxLength: 4 }),
      fc.array(fc.nat(), { maxLength: 500 }),
      (asked, turns, picks) => {
        const { shared } = Claims.for(asked)
        // The last one knows the findings: what nobody else took is left to it.
        const takers = [...turns, { seesFindings: true, from: 'shortest' } as const].map((one) =>
          new Claims(shared).take(asked, one),
        )
        const taken: number[] = []
        const next = (at: number): boolean => {
          const { done, value } = takers[at]?.next() ?? { done: true, value: undefined }
          if (done !== true) taken.push(value.index)
          return done !== true
        }
        for (const pick of picks) next(pick % takers.length)
        while (next(takers.length - 1));
        expect(taken.sort((a, b) => a - b)).toEqual(jobsOf(asked).map(({ index }) => index))
      },
    ),
  )
})

test('who does not know the findings is not given what shows them', () => {
  const claims = Claims.for(targets)
  const taken = [...claims.take(targets, { seesFindings: false, from: 'longest' })]
  expect(taken.filter(({ target }) => target.showsFindings === true)).toEqual([])
  const left = [...claims.take(targets, { seesFindings: true, from: 'shortest' })]
  expect(new Set(left.map(({ target }) => target.showsFindings))).toEqual(new Set([true]))
})

test('two that begin at the two ends share one target at most', () => {
  fc.assert(
    fc.property(some, fc.infiniteStream(fc.boolean()), (asked, coins) => {
      const { shared } = Claims.for(asked)
      const take = (from: Turn['from']) => new Claims(shared).take(asked, { seesFindings: true, from })
      const [one, other] = [take('longest'), take('shortest')]
      const made = new Map<string, Set<boolean>>()
      for (const coin of coins) {
        const { done, value } = (coin ? one : other).next()
        if (done === true) break
        // What shows findings comes first for both, and trees before cases.
        if (value.of === 'trees' || value.target.showsFindings === true) continue
        made.set(value.target.id, (made.get(value.target.id) ?? new Set()).add(coin))
      }
      expect([...made.values()].filter(({ size }) => size > 1).length).toBeLessThanOrEqual(1)
    }),
  )
})

test('all shares together are all items, in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.constantFrom(...jobsOf(targets)), (items, { target, of }) => {
      const shares = jobsOf([target]).filter((job) => job.of === of)
      expect(shares.flatMap(({ share }) => shareOf(items, share))).toEqual(items)
    }),
  )
})

test.each(targets)('$id is asked for what it makes: of cases, of trees', async ({ takes, load }) => {
  const { ofCase, ofGroups, ofTree } = await load()
  expect({ cases: takes.cases !== undefined, trees: takes.trees !== undefined }).toEqual({
    cases: (ofCase ?? ofGroups) !== undefined,
    trees: ofTree !== undefined,
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildFlows } from '../../machines/build/build-flow.js'
import type { Flow } from '../../machines/build/flow.js'
import { surely } from '../../machines/build/surely.js'
import { arbitraryProcess } from './arbitrary.js'
import { registers } from './fixtures/registers.js'

/** Nodes that some published way reaches from the start without passing a node that brings the fact. */
function reachedWithout(flow: Flow, brings: (id: string) => boolean): Set<string> {
  const reached = new Set([flow.start])
  for (const id of reached) {
    if (brings(id)) continue
    for (const { to, tag } of flow.out.get(id) ?? []) if (tag === 'process') reached.add(to)
  }
  return reached
}

// More facts than one word holds.
const facts = Array.from({ length: 40 }, (_, i) => `giay-to-${i}`)

it('knows a fact before a node unless some way goes there past everything that brings it', () => {
  const seed = fc.integer({ min: 1, max: 1_000_000 })
  let asked = 0
  fc.assert(
    fc.property(arbitraryProcess({ parallel: false }), seed, (process, salt) => {
      for (const flow of buildFlows(process, 0, registers, 'tinh-mau/x@2026-01-01').flows) {
        const ids = [...flow.nodes.keys()]
        const bringsAt = (fact: number, id: string): boolean => (ids.indexOf(id) * 31 + fact * 17 + salt) % 7 === 0
        const known = surely(flow, [], ({ id }) => ({ adds: facts.filter((_, fact) => bringsAt(fact, id)) }))
        for (const [number, fact] of facts.entries()) {
          const without = reachedWithout(flow, (id) => bringsAt(number, id))
          const reachable = reachedWithout(flow, () => false)
          for (const id of reachable) {
            asked += 1
            expect(known.before(id).has(fact), `${fact} at ${id}`).toBe(!without.has(id))
          }
        }
      }
    }),
    { numRuns: 150 },
  )
  expect(asked).toBeGreaterThan(10_000)
})

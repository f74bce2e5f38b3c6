import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { buildFlows } from '../../machines/build/build-flow.js'
import { budgetOf } from '../../machines/build/budget.js'
import { readDefinitions } from '../../machines/source/read.js'
import { define } from '../source/memory.js'
import { corpusOf, entry, process as processOf } from './sample.js'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as (options?: { type: 'minor' }) => void

/** Bytes in use after a collection; a quick one leaves what has been in use for long. */
function inUse(type?: 'minor'): number {
  for (let time = 0; time < 3; time += 1) collect(type && { type })
  return process.memoryUsage().heapUsed
}

test('flows and budgets that nobody uses any more are gone with the next quick collection', () => {
  const table = Array.from({ length: 14 }, (_, i) => ({ id: `b${i}`, name: `Bước ${i}`, does: 'examine' as const }))
  const { id, value } = entry('dai', processOf({ table }))
  const { registers } = corpusOf()
  const derive = (): void => {
    for (const flow of buildFlows(value, 0, registers, id).flows) {
      expect(flow.published.nodes.length).toBeGreaterThan(14)
      expect(budgetOf(value, 0, flow, registers).proofs).toEqual([])
    }
  }
  for (let time = 0; time < 100; time += 1) derive()
  collect()
  const before = inUse('minor')
  for (let time = 0; time < 500; time += 1) derive()
  // The flows alone, were they kept, take 6 MB; what the engine compiles meanwhile has taken nearly 3.
  expect(inUse('minor') - before).toBeLessThan(4e6)
})

test('what was read does not keep the texts of its files', () => {
  const files = new Set(Array.from({ length: 200 }, (_, i) => `p/a${i}.ts`))
  const comment = `/* ${'x'.repeat(50_000)} */\n`
  const bytes = new TextEncoder().encode(comment + define(`'Cấp giấy'`))
  const before = inUse()
  const { reads } = readDefinitions(
    { roots: ['p'], files, refused: new Set() },
    { readFile: () => bytes, realpath: (file) => file },
  )
  expect(reads).toHaveLength(200)
  expect(inUse() - before).toBeLessThan(2e6)
})

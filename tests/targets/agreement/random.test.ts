import fc from 'fast-check'
import { expect, test } from 'vitest'
import bpmn from '../../../generators/bpmn/write.js'
import { generate } from '../../generators/generate.js'
import { placesOf } from '../../../generators/react-flow/graph.js'
import { compiled } from '../../generators/compiled.js'
import { overlaps } from '../bpmn-boxes.js'
import { modelFaults, schemaFaults } from '../bpmn-oracles.js'
import { agreementOf } from './agree.js'
import { placedProcess } from './processes.js'
import { bytesOf } from './readings.js'

const RUNS = Number(process.env['TTHC_RUNS'] ?? 200)
/** Places of a dossier beyond which XState takes too long to walk the machine of a random process. */
const MOST = 100

test(`${RUNS} random processes are accepted alike by their machines and by every target`, { timeout: 300_000 }, () => {
  const seen = { compared: 0, admitted: 0, parallel: 0 }
  fc.assert(
    fc.property(placedProcess, (process) => {
      const { compiled: one, input } = compiled(process)
      if (one.flows.some((flow) => (placesOf(flow)?.length ?? Infinity) > MOST)) return
      const { compared, admitted, apart } = agreementOf(input)
      expect(apart).toEqual([])
      seen.compared += compared
      seen.admitted += admitted.length
      if (one.flows.some(({ nodes }) => [...nodes.values()].some(({ kind }) => kind === 'fork'))) seen.parallel++
    }),
    { numRuns: RUNS },
  )
  expect(seen.compared).toBeGreaterThan(RUNS * 4)
  expect(seen.parallel).toBeGreaterThan(RUNS * 0.1)
  // Only a join that does not wait for all of its branches is more than a target can say.
  expect(seen.admitted).toBeLessThan(seen.compared * 0.2)
})

test('BPMN of random processes is valid, gives the linter no error, and has nothing drawn on something else', async () => {
  for (const process of fc.sample(placedProcess, 30))
    for (const bytes of bytesOf(generate(bpmn, compiled(process).input).files).values()) {
      const text = new TextDecoder().decode(bytes)
      expect([schemaFaults(text), await modelFaults(text), overlaps(text)]).toEqual([[], [], []])
    }
})

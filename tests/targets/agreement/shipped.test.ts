import { expect, test } from 'vitest'
import { shippedTrees } from '../../generators/shipped.js'
import { agreementOf } from './agree.js'
import { READINGS } from './readings.js'

test('every shipped flow is accepted alike by its machine and by every target', { timeout: 120_000 }, () => {
  let compared = 0
  for (const input of shippedTrees()) {
    const found = agreementOf(input)
    expect(found).toMatchObject({ admitted: [], apart: [] })
    compared += found.compared
  }
  expect(compared).toBeGreaterThan(100 * READINGS.length)
})

import { expect, it } from 'vitest'
import { buildFlows } from '../../machines/build/build-flow.js'
import * as six from './fixtures/six.js'
import { registers } from './fixtures/registers.js'
it('x', () => {
  for (const [name, p] of Object.entries(six)) {
    const { flows, faults } = buildFlows(p, 0, registers, 'p')
    console.log(name, flows.length, faults, [...flows[0]!.nodes.keys()].join(' '))
    for (const e of flows[0]!.edges) console.log('  ', e.from, '→', e.to, e.tag, e.move, e.event)
  }
})

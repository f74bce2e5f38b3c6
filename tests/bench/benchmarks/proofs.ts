import { budgetOf } from '../../../machines/build/budget.js'
import { buildFlows } from '../../../machines/build/build-flow.js'
import { analyse } from '../../../machines/build/sound.js'
import { defineProcess, workingDays, type Block, type Row, type Step } from '../../../machines/index.js'
import type { NationalRegisters } from '../../../machines/model/corpus.js'
import policies from '../../../procedures/national/registers/policies.js'
import statuses from '../../../procedures/national/registers/statuses.js'
import type { Benchmark } from '../benchmark.js'

const registers: NationalRegisters = { roles: {}, forms: {}, laws: {}, policies, statuses }

const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  name: id,
  does: 'examine',
  within: workingDays(1),
  ...more,
})
/** Two rows, of which the second sends back to the first: 3 places in each branch, 3^17 markings in all. */
const branch = (i: number): Block => ({
  id: `n${i}`,
  rows: [step(`a${i}`), step(`b${i}`, { ways: { được: 'next', lại: { backTo: `a${i}`, time: 'again' } } })],
})
const many = Array.from({ length: 17 }, (_, i) => branch(i))
const nested: Row = {
  id: 'q',
  branches: [
    { id: 't', rows: [{ id: 'p', branches: many }] },
    { id: 'u', rows: [step('v')] },
  ],
}
const process = defineProcess({
  of: [{ name: 'Thủ tục để đo', field: 'y-te', effective: { from: '2025-07-01' }, source: 'để đo' }],
  province: 'mau',
  standing: 'proposal',
  effective: { from: '2025-07-01' },
  policy: { base: 'nd-118-2025', reworks: 1 },
  total: workingDays(6),
  table: [step('s', { does: 'receive' }), nested, step('e', { does: 'return' })],
})

/** The quickest of several runs, in milliseconds. */
function quickest(run: () => void): number {
  const times = Array.from({ length: 20 }, () => {
    const began = performance.now()
    run()
    return performance.now() - began
  })
  return Math.min(...times)
}

export default {
  title: 'proofs of one procedure with 17 parallel branches, each with a return, nested in another parallel row',
  run() {
    const [flow] = buildFlows(process, 0, registers, 'do').flows
    if (flow === undefined) throw new Error('no flow')
    const [proof] = budgetOf(process, 0, flow, registers).proofs
    if (!analyse(flow).sound || proof?.verdict !== 'holds') throw new Error('not proved')
    return [
      { what: 'derive the flow', value: quickest(() => buildFlows(process, 0, registers, 'do')), unit: 'ms' },
      { what: 'soundness', value: quickest(() => analyse(flow)), unit: 'ms', atMost: 10 },
      {
        what: 'time budget with the longest way',
        value: quickest(() => budgetOf(process, 0, flow, registers).proofs.map(({ worst }) => worst.span)),
        unit: 'ms',
        atMost: 50,
      },
    ]
  },
} satisfies Benchmark

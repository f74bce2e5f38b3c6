import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareLanguages } from '../../generators/agreement/compare.js'
import { flowLanguage } from '../../generators/agreement/flow-language.js'
import { contextOf } from '../../generators/bpmn/context.js'
import { plain } from '../../generators/bpmn/dialect.js'
import { bpmnLanguage } from '../../generators/bpmn/language.js'
import { readBpmn } from '../../generators/bpmn/read.js'
import { writeDefinitions } from '../../generators/bpmn/write-definitions.js'
import { zeebe } from '../../generators/zeebe/dialect.js'
import type { Flow } from '../../machines/build/flow.js'
import type { Process } from '../../machines/model/process.js'
import { compiled } from '../generators/compiled.js'
import { hostileNames } from '../generators/hostile-names.js'
import { hostileProcess } from '../generators/hostile-process.js'
import { compiledOr, dressedProcess } from '../swimlane/processes.js'
import { overlaps } from './bpmn-boxes.js'
import { modelFaults, schemaFaults, zeebePackage } from './bpmn-oracles.js'

const dialects = [
  { dialect: plain, packages: {} },
  { dialect: zeebe, packages: { zeebe: zeebePackage } },
]

/** What anybody could hold against the files of a process. */
async function faultsOf({ compiled, input }: ReturnType<typeof compiledOr> & object): Promise<string[]> {
  const found: string[] = []
  for (const flow of compiled.flows)
    for (const { dialect, packages } of dialects) {
      const text = writeDefinitions(contextOf(compiled, flow, input, dialect.isCollaboration), dialect)
      found.push(...schemaFaults(text), ...(await modelFaults(text, packages)), ...overlaps(text))
    }
  return found
}

describe('names that could be taken for syntax', () => {
  // Of a lone half of a sign nothing is left that could be written; a linter rightly misses the label.
  const names = hostileNames.filter((name) => !/^[\ud800-\udfff]$/.test(name))

  test('leave the files valid, without a warning, and nothing upon anything else', async () => {
    expect(names.length).toBeGreaterThan(200)
    for (let at = 0; at < names.length; at += 20) {
      const batch = names.slice(at, at + 20)
      expect([batch, await faultsOf(compiled(hostileProcess(batch)))]).toEqual([batch, []])
    }
  }, 120_000)
})

describe('random processes, with branches at once and several levels', () => {
  const isWhole = ({ nodes }: Flow): boolean =>
    [...nodes.values()].every((node) => {
      const fork = node.kind === 'join' ? nodes.get(node.fork) : undefined
      return fork?.kind !== 'fork' || node.kind !== 'join' || node.needed >= fork.branches.length
    })
  const drawn: Process[] = fc.sample(dressedProcess(), { numRuns: 20, seed: 20260101 })

  test('are drawn without a fault, and accept what their flows accept where every branch is waited for', async () => {
    let parallel = 0
    for (const one of drawn.flatMap((process) => compiledOr(process) ?? [])) {
      expect(await faultsOf(one)).toEqual([])
      for (const flow of one.compiled.flows.filter(isWhole)) {
        if ([...flow.nodes.values()].some(({ kind }) => kind === 'fork')) parallel++
        const text = writeDefinitions(contextOf(one.compiled, flow, one.input), plain)
        const language = bpmnLanguage(readBpmn(new TextEncoder().encode(text)))
        expect(compareLanguages(flowLanguage(flow, true), language)).toEqual({ verdict: 'same' })
      }
    }
    expect(parallel).toBeGreaterThan(3)
  }, 120_000)
})

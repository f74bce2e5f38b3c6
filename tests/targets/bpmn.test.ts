import { describe, expect, test } from 'vitest'
import { contextOf } from '../../generators/bpmn/context.js'
import { duration, plain } from '../../generators/bpmn/dialect.js'
import { readBpmn } from '../../generators/bpmn/read.js'
import { read } from '../../generators/bpmn/sections.js'
import { writeDefinitions } from '../../generators/bpmn/write-definitions.js'
import bpmn from '../../generators/bpmn/write.js'
import { isAmount } from '../../machines/model/time.js'
import { generate } from '../generators/generate.js'
import { PROPOSAL_MARK } from '../../generators/marks.js'
import { shippedTrees } from '../generators/shipped.js'
import { overlaps } from './bpmn-boxes.js'
import { modelFaults, schemaFaults } from './bpmn-oracles.js'

const drawn = shippedTrees().flatMap((input) =>
  input.cases.flatMap((compiled) =>
    compiled.flows.map((flow) => ({
      flow,
      compiled,
      input,
      text: writeDefinitions(contextOf(compiled, flow, input), plain),
    })),
  ),
)
/** A file of each shape of process: the smallest, the largest, and some between. */
const some = [...drawn].sort((a, b) => a.text.length - b.text.length).filter((_, index) => index % 9 === 0)
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('the shipped diagrams', () => {
  test('are valid by the schema of BPMN 2.0', () => {
    expect(drawn.length).toBeGreaterThan(100)
    for (const { flow, text } of drawn) expect([flow.id, schemaFaults(text)]).toEqual([flow.id, []])
  })

  test('give the model no warning and the linter no error', async () => {
    for (const { flow, text } of some) expect([flow.id, await modelFaults(text)]).toEqual([flow.id, []])
  })

  test('time the whole, beside whatever is under way, in the process that keeps the dossier', () => {
    const timed = drawn.filter(({ compiled }) => isAmount(compiled.case.total))
    expect(timed.length).toBeGreaterThan(80)
    for (const { compiled, flow, text } of drawn) {
      const { nodes } = readBpmn(bytes(text))
      const limits = [...nodes.values()].filter(({ event, inside }) => event === 'timer' && inside !== undefined)
      const home = nodes.get('BatDau.nop-ho-so')?.process
      const { strongest = -1, proofs } = compiled.budgets().find(({ flowId }) => flowId === flow.id) ?? { proofs: [] }
      const known = [proofs[strongest]?.limit.time, compiled.case.total]
      const limit = known.find(isAmount)
      const wanted = isAmount(limit) ? [{ process: home, expression: duration(limit), isInterrupting: false }] : []
      const found = limits.map(({ process, expression, isInterrupting }) => ({ process, expression, isInterrupting }))
      expect([flow.id, found]).toEqual([flow.id, wanted])
    }
  })

  test('have nothing drawn on something else', () => {
    for (const { flow, text } of drawn) expect([flow.id, overlaps(text)]).toEqual([flow.id, []])
  })

  test('say in every file of a proposal that it is one, and nowhere else', () => {
    for (const { input, text } of drawn) expect(text.includes(PROPOSAL_MARK)).toBe(input.tree === 'de-xuat')
  })

  test('are the same bytes every time', () => {
    const [input] = shippedTrees().filter(({ cases }) => cases.length > 0)
    if (input === undefined) throw new Error('nothing shipped')
    const once = [...generate(bpmn, input).files]
    expect([...generate(bpmn, input).files]).toEqual(once)
  })
})

test.each([
  ['<html/>', /phần tử gốc/],
  ['<bpmn:definitions xmlns:bpmn="x"/>', /không có quy trình/],
  ['<!DOCTYPE a [<!ENTITY b "c">]><definitions/>', /DOCTYPE/],
])('%s is refused in words', (text, words) => {
  expect(() => read(bytes(text))).toThrow(words)
})

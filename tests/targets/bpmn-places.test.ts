import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { contextOf, type BpmnContext } from '../../generators/bpmn/context.js'
import { diagramOf } from '../../generators/bpmn/diagrams.js'
import { plain } from '../../generators/bpmn/dialect.js'
import { interchangeOf } from '../../generators/bpmn/interchange.js'
import { writeDefinitions } from '../../generators/bpmn/write-definitions.js'
import { generate } from '../generators/generate.js'
import type { GeneratorInput } from '../../generators/generator.js'
import { activiti } from '../../generators/igate/dialect.js'
import { zeebe } from '../../generators/zeebe/dialect.js'
import { compiled } from '../generators/compiled.js'
import { shippedTrees } from '../generators/shipped.js'
import { placedProcess } from './agreement/processes.js'
import { CHANGED, likeContexts } from './like-contexts.js'

/** Every way in which a target draws the flows of an input. */
const contextsOf = (input: GeneratorInput): BpmnContext[] =>
  input.cases.flatMap((one) =>
    one.flows.flatMap((flow) => [true, false].map((isCollaboration) => contextOf(one, flow, input, isCollaboration))),
  )
const inputs = shippedTrees().filter(({ cases }) => cases.length > 0)
const shipped = inputs.flatMap(contextsOf)
const contexts = [...shipped, ...fc.sample(placedProcess, 60).flatMap((process) => contextsOf(compiled(process).input))]
const drawn = contexts.map((context) => {
  const diagram = diagramOf(context)
  return { diagram, texts: diagram.words.map((word) => word.of(context)) }
})
const drawnOfShipped = drawn.slice(0, shipped.length)

/** A module as it is when a build begins: it knows no diagram. */
async function fresh<T>(load: () => Promise<T>): Promise<T> {
  vi.resetModules()
  return load()
}

test('a layout is that of a fresh start, whatever was placed before', async () => {
  for (const { diagram, texts } of [...drawn, ...drawn.toReversed()]) interchangeOf(diagram, texts)
  for (const { diagram, texts } of drawn.filter((_, at) => at % 5 === 0)) {
    const first = await fresh(() => import('../../generators/bpmn/interchange.js'))
    expect(interchangeOf(diagram, texts)).toEqual(first.interchangeOf(diagram, texts))
  }
})

test('shipped cases have layouts in common', () => {
  const made = new Set(drawnOfShipped.map(({ diagram, texts }) => interchangeOf(diagram, texts)))
  expect(made.size).toBeLessThan(shipped.length * 0.8)
})

test('each word that is longer than before has its own part in a layout', () => {
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
  for (const { diagram, texts } of drawn.filter((_, at) => at % 60 === 0)) {
    interchangeOf(diagram, texts)
    texts.forEach((_, word) => {
      const longer = texts.map((one, at) => (at === word ? `${one} dài`.repeat(20) : one))
      // Of another object nothing is known.
      expect(text(interchangeOf(diagram, longer))).toBe(text(interchangeOf({ ...diagram }, longer)))
    })
  }
})

test('cases have a diagram in common', () => {
  expect(new Set(drawn.map(({ diagram }) => diagram)).size).toBeLessThan(drawn.length * 0.9)
})

test('what is written once for cases of one shape is what each would have by itself', async () => {
  const shown = new Set<string>()
  const parallel = contexts.filter(({ flow }) => [...flow.nodes.values()].some(({ kind }) => kind === 'join'))
  for (const one of [...contexts.filter((_, at) => at % 80 < 2), ...parallel.slice(0, 4)])
    for (const dialect of one.isCollaboration ? [plain, zeebe] : [activiti]) {
      const own = writeDefinitions(one, dialect)
      for (const [what, other] of likeContexts(one)) {
        const text = writeDefinitions(other, dialect)
        const first = await fresh(() => import('../../generators/bpmn/write-definitions.js'))
        expect([what, text]).toEqual([what, first.writeDefinitions(other, dialect)])
        if (text !== own) shown.add(what)
      }
    }
  // Each change is seen in some file: none would be missed because nothing shows it.
  expect([...shown].sort()).toEqual(CHANGED.toSorted())
})

test('files are the same bytes in whatever order their cases come', async () => {
  for (const input of inputs) {
    const write = async (cases: GeneratorInput['cases']): Promise<Map<string, unknown>> => {
      const { default: bpmn } = await fresh(() => import('../../generators/bpmn/write.js'))
      return new Map([...generate(bpmn, { ...input, cases }).files].map(({ path, content }) => [path, content]))
    }
    expect(await write(input.cases.toReversed())).toEqual(await write(input.cases))
  }
})

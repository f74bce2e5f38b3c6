import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { buildDiagram } from '../../generators/bpmn/build-diagram.js'
import { contextOf } from '../../generators/bpmn/context.js'
import { plain } from '../../generators/bpmn/dialect.js'
import type { Diagram } from '../../generators/bpmn/diagram.js'
import { placeDiagram } from '../../generators/bpmn/place.js'
import { wiringOf } from '../../generators/bpmn/wiring.js'
import { writeOutline } from '../../generators/bpmn/write-outline.js'
import { generate } from '../generators/generate.js'
import type { GeneratorInput } from '../../generators/generator.js'
import { activiti } from '../../generators/igate/dialect.js'
import { zeebe } from '../../generators/zeebe/dialect.js'
import { compiled } from '../generators/compiled.js'
import { shippedTrees } from '../generators/shipped.js'
import { placedProcess } from './agreement/processes.js'

/** Every way in which a target draws the flows of an input. */
const diagramsOf = (input: GeneratorInput): Diagram[] =>
  input.cases.flatMap((one) =>
    one.flows.flatMap((flow) =>
      [true, false].map((isCollaboration) => buildDiagram(contextOf(one, flow, input, isCollaboration))),
    ),
  )
const inputs = shippedTrees().filter(({ cases }) => cases.length > 0)
const diagrams = [
  ...inputs.flatMap(diagramsOf),
  ...fc.sample(placedProcess, 60).flatMap((process) => diagramsOf(compiled(process).input)),
]

/** A module as it is when a build begins: it knows no diagram. */
async function fresh<T>(load: () => Promise<T>): Promise<T> {
  vi.resetModules()
  return load()
}

test('a layout is that of a fresh start, whatever was placed before', async () => {
  expect(new Set(diagrams.map((one) => writeOutline(one).join())).size).toBeLessThan(diagrams.length * 0.8)
  for (const all of [diagrams, diagrams.toReversed()]) all.forEach(placeDiagram)
  for (const one of diagrams.filter((_, at) => at % 5 === 0)) {
    const first = await fresh(() => import('../../generators/bpmn/place.js'))
    expect(placeDiagram(one)).toEqual(first.placeDiagram(one))
  }
})

/** As wide as before. */
const turned = (word: string): string => word.replaceAll('ng', 'gn')

test('what is written once for like diagrams is what each would have by itself', async () => {
  for (const one of diagrams.filter((_, at) => at % 27 === 0)) {
    const connections = one.connections.map(({ event, ...way }) => ({
      ...way,
      ...(event && { event: `${event}-khac` }),
    }))
    const like = [
      { ...one, connections },
      { ...one, connections: one.connections.map((way) => ({ ...way, name: turned(way.name) })) },
      { ...one, elements: one.elements.map((element) => ({ ...element, lane: 0 })) },
      { ...one, transfers: one.transfers.map((transfer) => ({ ...transfer, id: `${transfer.id}..khac` })) },
    ]
    for (const dialect of [plain, zeebe, activiti]) {
      wiringOf(one, dialect)
      for (const other of like) {
        const first = await fresh(() => import('../../generators/bpmn/wiring.js'))
        expect(wiringOf(other, dialect)).toEqual(first.wiringOf(other, dialect))
      }
    }
  }
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

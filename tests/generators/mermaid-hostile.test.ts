import { describe, expect, test } from 'vitest'
import { officeHours, type Block, type Process, workingDays } from 'tthc'
import { toFlowchart } from '../../generators/mermaid/flowchart.js'
import { toStateDiagram } from '../../generators/mermaid/state-diagram.js'
import { processOf } from '../build/fixtures/registers.js'
import { compiled } from './compiled.js'
import { hostileNames } from './hostile-names.js'
import { readMermaid, type ReadDiagram } from './read-mermaid.js'
import { seen } from './seen.js'

/** A name in every place where a diagram shows one: phase, label, step, actor, printed time, outcome. */
const phase = (name: string, i: number): Block => ({
  id: `pha-${i}`,
  title: name,
  rows: [
    { id: `a${i}`, no: name, name, by: { outside: name }, does: 'receive', within: workingDays(1, name) },
    {
      id: `b${i}`,
      name,
      by: { asPrinted: name },
      does: 'decide',
      within: officeHours(name),
      ways: { [name]: 'next', [`không ${name} ${i}`]: { backTo: `a${i}`, time: 'inside' } },
    },
  ],
})

/** The first name is the procedure's, too, and what its facts and table are cited by. */
const everywhere = (names: readonly string[]): Process => {
  const [name = ''] = names
  const facts = { name, field: 'y-te', effective: { from: '2025-07-01' }, source: name }
  return processOf([...names.map(phase), { id: 'c', name: 'Trả', does: 'return' }], { of: [facts], source: name })
}

test('there are enough names', () => expect(hostileNames.length).toBeGreaterThanOrEqual(200))

describe.each([
  { what: 'flowchart', draw: toFlowchart },
  { what: 'state diagram', draw: toStateDiagram },
])('$what: no name breaks it, adds to it or is lost in it', ({ draw }) => {
  const read = (names: readonly string[]): Promise<ReadDiagram> => {
    const { compiled: one, input } = compiled(everywhere(names))
    const [flow] = one.flows
    if (flow === undefined) throw new Error('no flow')
    return readMermaid(draw(one, flow, input))
  }
  const size = 10
  const batches = Array.from({ length: Math.ceil(hostileNames.length / size) }, (_, i) =>
    hostileNames.slice(i * size, (i + 1) * size),
  )
  /** The same diagram with plain names, by how many there are. */
  const plainly: Promise<ReadDiagram>[] = []
  const plain = (i: number): string => `Tên thứ ${String.fromCharCode(65 + i)}`

  test.each(batches.map((names) => ({ names })))('$names', async ({ names }) => {
    const expected = await (plainly[names.length] ??= read(names.map((_, i) => plain(i))))
    const found = await read(names)
    // The same boxes, lanes and arrows as with plain names …
    const shape = ({ kind, nodes, edges }: ReadDiagram) => [
      kind,
      nodes.map(({ id, parent }) => `${id} in ${parent}`),
      edges.map(({ from, to }) => `${from} to ${to}`),
    ]
    expect(shape(found)).toEqual(shape(expected))
    // … and in each label the hostile name stands where the plain one stood.
    const put = (label: string): string => names.reduce((text, name, i) => text.replaceAll(plain(i), () => name), label)
    const labels = ({ nodes, edges }: ReadDiagram) => [...nodes, ...edges].map(({ label }) => label)
    for (const i of names.keys())
      expect(labels(expected).filter((label) => label.includes(plain(i))).length).toBeGreaterThan(3)
    expect(labels(found).map(seen)).toEqual(labels(expected).map((label) => seen(put(label))))
  })
})

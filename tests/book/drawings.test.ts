import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { citizenBoxes } from '../../generators/drawings/citizen.js'
import { citizenMermaid } from '../../generators/drawings/citizen-mermaid.js'
import { drawFor } from '../../generators/drawings/drawings.js'
import { dutyCells, postSheet, postsOf, type PostDuties } from '../../generators/drawings/posts.js'
import { drawSheet } from '../../generators/drawings/sheet.js'
import { handsOf, unitFlows } from '../../generators/drawings/unit-flow.js'
import { unitFlowDrawing } from '../../generators/drawings/unit-flow-drawing.js'
import type { Drawing } from '../../generators/swimlane/drawing.js'
import { workingDays } from 'tthc'
import { national, processOf } from '../build/fixtures/registers.js'
import { compiled } from '../generators/compiled.js'
import { hostileNames } from '../generators/hostile-names.js'
import { readMermaid } from '../generators/read-mermaid.js'
import { overlapsOf } from '../swimlane/overlaps.js'
import { shippedCases, shippedProvince } from '../swimlane/shipped.js'

const shipped = shippedCases()

test('nothing lies upon anything else in the drawings of every shipped procedure', () => {
  const found: string[] = []
  for (const { compiled, registers } of shipped)
    for (const flow of compiled.flows)
      for (const reader of ['citizen', 'engineer'] as const) {
        const drawing = drawFor(reader, compiled, flow, registers)
        found.push(...overlapsOf(drawing).map((what) => `${compiled.id} ${reader}: ${what}`))
      }
  expect(shipped.length).toBeGreaterThan(80)
  expect(found).toEqual([])
})

test('every procedure has the five boxes of a citizen, and each says something', () => {
  for (const { compiled, registers } of shipped) {
    const boxes = citizenBoxes(compiled, registers)
    expect(boxes).toHaveLength(5)
    for (const { title, lines } of boxes) expect(lines.filter(Boolean), `${compiled.id} ${title}`).not.toEqual([])
  }
})

const provinces = [...new Set(shipped.map(({ compiled }) => compiled.entry.value.province))]

test.each(provinces)('each post of %s has a sheet of its own, and nothing overlaps on it', (id) => {
  const { cases, registers } = shippedProvince(id)
  const posts = postsOf(cases, registers)
  expect(posts.length).toBeGreaterThan(2)
  expect(new Set(posts.map(({ file }) => file)).size).toBe(posts.length)
  const sheetOf = (post: PostDuties) => {
    const rows = post.duties.map((duty) => dutyCells(duty, registers))
    return drawSheet(postSheet(post, rows, registers))
  }
  expect(posts.flatMap((post) => overlapsOf(sheetOf(post)))).toEqual([])
})

describe('the flows between units', () => {
  const textOf = ({ pages }: Drawing): string =>
    pages.flatMap(({ labels }) => labels.map(({ lines }) => lines.join(' '))).join('\n')

  test.each(provinces)('of %s stand on one sheet, each unit named, and nothing overlaps', (id) => {
    const { cases, registers } = shippedProvince(id)
    const flows = unitFlows(cases.map((one) => handsOf(one, registers)))
    const drawing = unitFlowDrawing({ title: `${id}: hồ sơ đi giữa các đơn vị` }, flows)
    expect(overlapsOf(drawing)).toEqual([])
    expect(drawing.pages.flatMap(({ bands = [] }) => bands)).toHaveLength(flows.length)
    const sums = new Map<string, number>()
    for (const { from, cases: count } of flows) sums.set(from, (sums.get(from) ?? 0) + count)
    for (const [unit, count] of sums) expect(textOf(drawing)).toContain(`${unit} (${count})`)
  })

  test('of any units, however named and however many, do not overlap', () => {
    const unit = fc.oneof(
      fc.constantFrom(...hostileNames),
      fc.integer({ min: 1, max: 60 }).map((n) => `Đơn vị ${n}`),
    )
    const flow = fc.record({ from: unit, to: unit, cases: fc.integer({ min: 1, max: 2000 }) })
    fc.assert(
      fc.property(fc.uniqueArray(flow, { maxLength: 80, selector: ({ from, to }) => `${from} → ${to}` }), (flows) => {
        expect(overlapsOf(unitFlowDrawing({ title: flows[0]?.from ?? 'Không có', mark: 'ĐỀ XUẤT' }, flows))).toEqual([])
      }),
      { numRuns: 100, seed: 5 },
    )
  })
})

test('a unit hands a case over to another at most once, and never to itself', () => {
  const { cases, registers } = shippedProvince('cao-bang')
  const flows = unitFlows(cases.map((one) => handsOf(one, registers)))
  expect(flows.length).toBeGreaterThan(10)
  for (const { from, to, cases: count } of flows) {
    expect(from).not.toBe(to)
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThanOrEqual(cases.length)
  }
  expect(flows.map(({ cases: count }) => count)).toEqual(flows.map(({ cases: count }) => count).sort((a, b) => b - a))
})

test('no name breaks the five boxes as Mermaid text, or is lost in them', async () => {
  const seen = (text: string): string => text.replace(/\s/g, '')
  for (let at = 0; at < hostileNames.length; at += 20) {
    const names = hostileNames.slice(at, at + 20)
    const facts = { ...national(), name: names[0] ?? '', papers: names.map((name, i) => ({ id: `g${i}`, name })) }
    const rows = [{ id: 'a', name: 'Nhận', does: 'receive', within: workingDays(1) }] as const
    const { compiled: one, input } = compiled(processOf([...rows], { of: [facts] }))
    const { nodes, edges } = await readMermaid(citizenMermaid(one, input))
    expect(nodes.map(({ id }) => id)).toEqual(['b1', 'b2', 'b3', 'b4', 'b5'])
    expect(edges).toHaveLength(4)
    const plain = names.filter((name) => /^[\p{L}\p{N} ]+$/u.test(name) && name.length < 40)
    for (const name of plain) expect(seen(nodes[1]?.label ?? '')).toContain(seen(name))
    expect(nodes[1]?.label.split('\n').length).toBeGreaterThan(names.length)
  }
})

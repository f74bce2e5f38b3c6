import { expect, test } from 'vitest'
import { citizenBoxes } from '../../generators/drawings/citizen.js'
import { citizenMermaid } from '../../generators/drawings/citizen-mermaid.js'
import { drawFor } from '../../generators/drawings/drawings.js'
import { postSheet, postsOf } from '../../generators/drawings/posts.js'
import { drawSheet } from '../../generators/drawings/sheet.js'
import { unitFlows } from '../../generators/drawings/unit-flow.js'
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

test('each post of a province has a sheet of its own, and nothing overlaps on it', () => {
  const { cases, registers } = shippedProvince('cao-bang')
  const posts = postsOf(cases, registers)
  expect(posts.length).toBeGreaterThan(10)
  expect(new Set(posts.map(({ file }) => file)).size).toBe(posts.length)
  expect(posts.flatMap((post) => overlapsOf(drawSheet(postSheet(post, registers))))).toEqual([])
})

test('a unit hands a case over to another at most once, and never to itself', () => {
  const { cases, registers } = shippedProvince('cao-bang')
  const flows = unitFlows(cases, registers)
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

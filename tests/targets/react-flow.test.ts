import { describe, expect, test } from 'vitest'
import type { Edge, Node } from '../../generators/react-flow/format.js'
import { read } from '../../generators/react-flow/read.js'
import { caseFile } from '../../generators/react-flow/write.js'
import { shippedTrees } from '../generators/shipped.js'

const trees = shippedTrees().filter(({ cases }) => cases.length > 0)
const made = trees.flatMap((input) =>
  input.cases.flatMap((compiled) =>
    compiled.flows.map((flow) => ({ input, flow, text: JSON.stringify(caseFile(compiled, flow, input)) })),
  ),
)
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const graphOf = (text: string): { nodes: Node[]; edges: Edge[] } => {
  const file = JSON.parse(text) as { NodeQuyTrinh: string; EdgeQuyTrinh: string }
  return { nodes: JSON.parse(file.NodeQuyTrinh) as Node[], edges: JSON.parse(file.EdgeQuyTrinh) as Edge[] }
}

describe('the shipped graphs', () => {
  test('have one start, no loose edge, and no node on another', () => {
    expect(made.length).toBeGreaterThan(100)
    for (const { text } of made) {
      const { nodes, edges } = graphOf(text)
      const ids = new Set(nodes.map(({ id }) => id))
      expect(nodes.filter(({ type }) => type === 'startNode')).toHaveLength(1)
      expect(edges.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true)
      expect(new Set(nodes.map(({ position: { x, y } }) => `${x} ${y}`)).size).toBe(nodes.length)
      expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length)
    }
  })

  test('begin at status 2 and have hours, labels and groups as the system spells them', () => {
    for (const { text } of made) {
      const { nodes, edges } = graphOf(text)
      expect(nodes.find(({ type }) => type === 'startNode')?.data.maTrangThaiHoSo).toBe(2)
      expect(nodes.every(({ data }) => data.thoiGianXuLy >= 0 && data.maTrangThaiHoSo <= 10)).toBe(true)
      expect(edges.every(({ label }) => label !== '')).toBe(true)
    }
  })
})

test.each([
  ['{', /không phải JSON/],
  ['{"a": 1}', /Thiếu NodeQuyTrinh/],
  ['{"NodeQuyTrinh": "[", "EdgeQuyTrinh": "[]"}', /không đọc được/],
  ['[null]', /Thiếu NodeQuyTrinh/],
])('%s is refused in words', (text, words) => {
  expect(() => read(bytes(text))).toThrow(words)
})

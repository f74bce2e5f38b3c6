import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { at, officeHours, workingDays, type Block, type Process } from 'tthc'
import { buildChart } from '../../generators/swimlane/build-chart.js'
import type { Chart } from '../../generators/swimlane/chart.js'
import { drawChart } from '../../generators/swimlane/draw-chart.js'
import type { Drawing } from '../../generators/swimlane/drawing.js'
import { toSvg } from '../../generators/swimlane/svg.js'
import { processOf } from '../build/fixtures/registers.js'
import { compiled } from '../generators/compiled.js'
import { hostileNames } from '../generators/hostile-names.js'
import { overlapsOf } from './overlaps.js'
import { compiledOr, dressedProcess } from './processes.js'

/** `svgs`: its pages as pictures. */
function chartOf(process: Process): { chart: Chart; drawing: Drawing; svgs: string[] } {
  const { compiled: one, input } = compiled(process)
  const [flow] = one.flows
  if (flow === undefined) throw new Error('no flow')
  const chart = buildChart(one, flow, input)
  const drawing = drawChart(chart)
  const svgs = drawing.pages.map((_, index) => toSvg(drawing, index))
  return { chart, drawing, svgs }
}
const wordsOf = ({ pages }: Drawing): string[] =>
  pages.flatMap(({ labels }) => labels.map(({ lines }) => lines.join(' ')))

const twoPhases = processOf(
  [
    {
      id: 'xa',
      no: 'I',
      title: 'Cấp xã',
      subtotal: workingDays(10),
      rows: [
        { id: 'nhan', no: 'Bước 1', name: 'Tiếp nhận', by: 'intake-point', does: 'receive', within: workingDays(0.5) },
        {
          id: 'xet',
          no: 'Bước 2',
          name: 'Xem xét',
          by: at('ubnd-xa', 'lanh-dao'),
          does: 'review',
          within: workingDays(9.5),
          ways: { 'đồng ý': 'next', 'không đồng ý': { backTo: 'nhan', time: 'inside' }, thiếu: { supplement: 'xet' } },
          printed: { gives: 'Tờ trình' },
        },
      ],
    },
    {
      id: 'tinh',
      no: 'II',
      title: 'Cấp tỉnh',
      within: workingDays(3),
      rows: [
        {
          id: 'ky',
          no: 'Bước 3',
          name: 'Ký',
          by: at('so-y-te', 'lanh-dao'),
          does: 'decide',
          ways: { duyệt: 'next', 'từ chối': { end: 'refused' } },
        },
        { id: 'tra', no: 'Bước 4', name: 'Trả kết quả', by: 'intake-point', does: 'return', clock: 'stops' },
      ],
    },
  ],
  { total: workingDays(13) },
)

describe('what an official finds in a chart', () => {
  const { chart, drawing } = chartOf(twoPhases)
  const words = wordsOf(drawing).join('\n')

  it('lanes by level, unit and position, those outside first', () => {
    expect(chart.lanes.map(({ level, unit, position }) => [level, unit, position].join(' | '))).toEqual([
      'Ngoài hệ thống hành chính của tỉnh | Người nộp hồ sơ | ',
      'Nơi người dân, tổ chức nộp hồ sơ | Nơi tiếp nhận hồ sơ | ',
      'Cấp xã | UBND cấp xã | Lãnh đạo UBND xã',
      'Cấp tỉnh | Sở Y tế | Lãnh đạo Sở Y tế',
    ])
  })

  it('steps from top to bottom in official order, the wait below the step that asks, ends last', () => {
    expect(chart.rows.map(({ words: [first] }) => first?.text)).toEqual([
      'Bắt đầu: nộp hồ sơ',
      'Bước 1',
      'Bước 2',
      'Bổ sung, hoàn thiện hồ sơ',
      'Bước 3',
      'Bước 4',
      'Kết thúc: Trả kết quả',
      'Kết thúc: Từ chối giải quyết',
    ])
    const shapes = drawing.pages.flatMap((page, index) =>
      page.shapes
        .filter(({ kind, row }) => row >= 0 && kind !== 'diamond')
        .map(({ row, y }) => ({ row, at: index * 1e4 + y })),
    )
    expect([...shapes].sort((a, b) => a.at - b.at).map(({ row }) => row)).toEqual(chart.rows.map((_, row) => row))
  })

  it.each([
    ['the time of a step', '9,5 ngày làm việc'],
    ['a time that rows share', '03 ngày làm việc (chung 2 bước)'],
    ['the total of a phase', 'I. Cấp xã – cộng 10 ngày làm việc'],
    ['the whole time', 'Tổng thời gian giải quyết: 13 ngày làm việc'],
    ['a form or result', 'Tờ trình'],
    ['outcomes in the words as printed', 'không đồng ý'],
    ['that the clock stands', 'không tính vào thời hạn'],
    ['the national status of an end', 'Trạng thái 10: Đã trả kết quả'],
    ['the status of waiting', 'Trạng thái 5: Yêu cầu bổ sung giấy tờ'],
  ])('%s', (_what, text) => expect(words).toContain(text))

  it('decisions as diamonds, returns dashed in the channel on the left', () => {
    const diamonds = drawing.pages.flatMap(({ shapes }) =>
      shapes.filter(({ kind, row }) => kind === 'diamond' && row >= 0),
    )
    expect(diamonds.map(({ row }) => row)).toEqual([2, 4])
    const leftmost = Math.min(
      ...drawing.pages.flatMap(({ shapes }) => shapes.filter(({ row }) => row >= 0).map(({ x }) => x)),
    )
    const back = drawing.pages.flatMap(({ lines }) => lines.filter(({ kind, from }) => kind === 'back' && from >= 0))
    expect(back.map(({ from, to }) => [from, to])).toEqual([[2, 1]])
    expect(Math.min(...back.flatMap(({ points }) => points.map(({ x }) => x)))).toBeLessThan(leftmost)
  })
})

it('draws every way of a flow, and leads to every row', () => {
  fc.assert(
    fc.property(dressedProcess(), (process) => {
      const found = compiledOr(process)
      fc.pre(found !== undefined)
      for (const flow of found.compiled.flows) {
        const chart = buildChart(found.compiled, flow, found.input)
        const lines = drawChart(chart).pages.flatMap((page) => page.lines)
        for (const { from, to } of chart.edges)
          expect(lines.some((line) => line.from === from && line.to === to)).toBe(true)
        chart.rows.forEach((row, index) => {
          if (row.kind !== 'start') expect(lines.some((line) => line.to === index && line.arrow)).toBe(true)
        })
        const steps = [...flow.nodes.values()].flatMap((node) => (node.kind === 'step' ? [node.step.id] : []))
        expect(chart.rows.filter(({ kind }) => kind === 'step')).toHaveLength(new Set(steps).size)
      }
    }),
    { numRuns: 100, seed: 7 },
  )
})

it('is the same bytes each time', () => {
  expect(chartOf(twoPhases).svgs).toEqual(chartOf(twoPhases).svgs)
})

/** What is used of a parsed page. */
interface ParsedPage {
  querySelectorAll(
    selector: '*',
  ): Iterable<{ localName: string; textContent: string; attributes: Iterable<{ name: string }> }>
}
/** Elements of which nothing is fetched or run. */
const harmless = ['svg', 'title', 'rect', 'path', 'circle', 'text', 'g']

describe('whatever a definition holds', () => {
  /** A name in every place where a chart shows one. */
  const phase = (name: string, i: number): Block => ({
    id: `pha-${i}`,
    title: name,
    rows: [
      {
        id: `a${i}`,
        no: name,
        name,
        by: { outside: name },
        does: 'receive',
        within: workingDays(1, name),
        printed: { gives: name },
      },
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
  const everywhere = (names: readonly string[]): Process => {
    const [name = ''] = names
    const facts = { name, field: 'y-te', effective: { from: '2025-07-01' }, source: name }
    return processOf([...names.map(phase), { id: 'c', name: 'Trả', does: 'return' }], { of: [facts], source: name })
  }
  const size = 6
  const batches = Array.from({ length: Math.ceil(hostileNames.length / size) }, (_, i) =>
    hostileNames.slice(i * size, (i + 1) * size),
  )
  /** Letters alone: breaks and spaces do not matter; hidden signs are shown by their numbers. */
  const letters = (text: string): string => text.replace(/[\s\u0085]+/g, '')

  it.each(batches.map((names, i) => [i, names] as const))(
    'is shown whole, as text, without overlaps: batch %i',
    (_i, names) => {
      const { drawing, svgs } = chartOf(everywhere(names))
      expect(overlapsOf(drawing)).toEqual([])
      const shown = drawing.pages
        .map(({ labels }) => letters(labels.map(({ lines }) => lines.join('')).join('')))
        .join('')
      for (const name of names) if (!/[\p{C}\u00AD]/u.test(name)) expect(shown).toContain(letters(name))
      for (const [index, svg] of svgs.entries()) {
        // As XML, strictly: it throws where a page is not well-formed.
        const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window as { document: ParsedPage }
        const all = [...document.querySelectorAll('*')]
        const lines = drawing.pages[index]?.labels.flatMap((label) => label.lines) ?? []
        const texts = all.filter(({ localName }) => localName === 'text').map(({ textContent }) => textContent)
        expect(texts.sort()).toEqual(lines.sort())
        expect(all.filter(({ localName }) => !harmless.includes(localName))).toEqual([])
        for (const { attributes } of all) for (const { name } of attributes) expect(name).not.toMatch(/^on|href|style/)
      }
    },
  )
})

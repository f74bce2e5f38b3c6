import { leadingOf } from '../swimlane/style.js'
import { shorten } from '../swimlane/text.js'
import type { UnitFlow } from './unit-flow.js'

const width = 1123
const name = { size: 10.5, width: 330 } as const
const bar = { width: 14, gap: 12, least: 18, top: 70, perCase: 5, highest: 900 } as const

/** Units that hand over on the left, units that receive on the right; a band is as wide as its cases are many. */
export function unitFlowSvg(title: string, flows: readonly UnitFlow[]): string {
  const total = flows.reduce((sum, { cases }) => sum + cases, 0)
  const scale = Math.min(bar.perCase, bar.highest / Math.max(1, total))
  const left = column(flows, ({ from }) => from, scale)
  const right = column(flows, ({ to }) => to, scale)
  const height = Math.max(left.height, right.height) + bar.top + 30
  const [x1, x2] = [name.width + 50, width - name.width - 50]
  const bands = flows.map((flow) =>
    band(flow, left.take(flow.from, flow.cases), right.take(flow.to, flow.cases), scale, x1 + bar.width, x2),
  )
  const setting = { size: 15, weight: 'bold', width: width - 64 } as const
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${n(height)}" viewBox="0 0 ${width} ${n(height)}" role="img" font-family="'DejaVu Sans', Arial, sans-serif" font-stretch="condensed" fill="black">
<title>${text(shorten(title, { ...setting, width: 5000 }))}</title>
<rect width="${width}" height="${n(height)}" fill="white"/>
<text x="${width / 2}" y="34" text-anchor="middle" font-size="15" font-weight="bold">${text(shorten(title, setting))}</text>
<text x="${x1}" y="58" text-anchor="end" font-size="10.5">Đơn vị chuyển hồ sơ (số trường hợp)</text>
<text x="${x2 + bar.width}" y="58" font-size="10.5">Đơn vị nhận hồ sơ (số trường hợp)</text>
${[...bands, ...bars(left, x1, 'end'), ...bars(right, x2, 'start')].join('\n')}
</svg>
`
}

interface Bar {
  unit: string
  y: number
  height: number
  cases: number
  /** Where the next band touches it. */
  next: number
}
interface Column {
  bars: readonly Bar[]
  height: number
  /** Takes the place of a band; its upper edge. */
  take: (unit: string, cases: number) => number
}

function column(flows: readonly UnitFlow[], unitOf: (flow: UnitFlow) => string, scale: number): Column {
  const sums = new Map<string, number>()
  for (const flow of flows) sums.set(unitOf(flow), (sums.get(unitOf(flow)) ?? 0) + flow.cases)
  let y = 0
  const made = new Map<string, Bar>()
  for (const [unit, cases] of sums) {
    const height = Math.max(bar.least, cases * scale)
    made.set(unit, { unit, y, height, cases, next: y + (height - cases * scale) / 2 })
    y += height + bar.gap
  }
  return {
    bars: [...made.values()],
    height: y,
    take: (unit, cases) => {
      const one = made.get(unit)
      if (one === undefined) return 0
      const at = one.next
      one.next += cases * scale
      return at
    },
  }
}

function bars({ bars: all }: Column, x: number, anchor: 'start' | 'end'): string[] {
  return all.flatMap(({ unit, y, height, cases }) => {
    const at = anchor === 'end' ? x - 6 : x + bar.width + 6
    const words = shorten(unit, name)
    const count = anchor === 'end' ? `${words} (${cases})` : `(${cases}) ${words}`
    const base = bar.top + y + height / 2 + leadingOf(name.size) * 0.28
    return [
      `<rect x="${n(x)}" y="${n(bar.top + y)}" width="${bar.width}" height="${n(height)}" fill="#333"/>`,
      `<text x="${n(at)}" y="${n(base)}" font-size="${name.size}" text-anchor="${anchor}">${text(count)}</text>`,
    ]
  })
}

function band(
  { from, to, cases }: UnitFlow,
  left: number,
  right: number,
  scale: number,
  x1: number,
  x2: number,
): string {
  const thick = cases * scale
  const [a, b, middle] = [bar.top + left, bar.top + right, (x1 + x2) / 2]
  const way = [
    `M${n(x1)} ${n(a)}C${n(middle)} ${n(a)} ${n(middle)} ${n(b)} ${n(x2)} ${n(b)}`,
    `L${n(x2)} ${n(b + thick)}C${n(middle)} ${n(b + thick)} ${n(middle)} ${n(a + thick)} ${n(x1)} ${n(a + thick)}Z`,
  ].join('')
  const words = shorten(`${from} → ${to}: ${cases}`, { size: 10, width: 5000 })
  return `<path d="${way}" fill="black" fill-opacity="0.18" stroke="#333" stroke-width="0.6"><title>${text(words)}</title></path>`
}

const n = (value: number): string => String(Math.round(value * 100) / 100)
const text = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

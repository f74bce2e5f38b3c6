import { expect, it } from 'vitest'
import { stateChart } from '../../generators/drawings/state-chart.js'
import { bodyOf } from '../../generators/swimlane/bodies.js'
import { buildChart } from '../../generators/swimlane/build-chart.js'
import type { Chart, ChartBody, ChartHead } from '../../generators/swimlane/chart.js'
import { drawBody } from '../../generators/swimlane/draw-body.js'
import { Head } from '../../generators/swimlane/heading.js'
import { shippedCases } from './shipped.js'

const bodyIn = ({ lanes, rows, edges, phases, times, total, notes }: Chart): ChartBody => ({
  ...{ lanes, rows, edges, phases, times, notes },
  ...(total !== undefined && { total }),
})

const long = 'Cấp giấy xác nhận cho người cao tuổi ở vùng có điều kiện đặc biệt khó khăn '
/** Headings of one line and of several, with a mark and without one, and one that is cut. */
const heads: readonly ChartHead[] = [
  { title: 'Đăng ký khai sinh', lines: ['Mã thủ tục: 1.001193'] },
  { title: long.repeat(3), lines: ['Mã thủ tục: 1.001193'] },
  { title: 'Đăng ký khai sinh', lines: ['Mã thủ tục: 1.001193', long.repeat(3)], mark: 'ĐỀ XUẤT' },
  { title: long.repeat(20), lines: [], heading: 'SƠ ĐỒ' },
  { title: 'Đăng ký khai tử', lines: ['Mã thủ tục: 1.000656'] },
]

it('is the same below a heading whatever was drawn before under another one', () => {
  const charts = shippedCases().flatMap(({ compiled, registers }) =>
    compiled.flows.flatMap((flow) => [buildChart(compiled, flow, registers), stateChart(compiled, flow, registers)]),
  )
  const bodies = charts.filter((_, index) => index % 10 === 0).map(bodyIn)
  expect(bodies.length).toBeGreaterThan(25)
  for (const body of bodies)
    for (const head of heads) {
      const drawn = bodyOf(body, new Head(head))
      expect(drawn).toEqual(drawBody(body, new Head(head)))
      // A title that is as high shares it; one that is cut does not, its notes stand below.
      const other = bodyOf(body, new Head({ ...head, title: head.title.replace(/.$/, 'i') }))
      expect(other === drawn).toBe(head.title.length < 1000)
    }
})

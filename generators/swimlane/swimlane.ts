import type { Flow } from '../../machines/build/flow.js'
import type { CompiledCase } from '../generator.js'
import { buildChart, type Registers } from './build-chart.js'
import { drawChart } from './draw-chart.js'
import { toSvg } from './svg.js'

/** The swimlane chart (lưu đồ) of a flow: SVG pages of A4. */
export function toSwimlane(compiled: CompiledCase, flow: Flow, registers: Registers): string[] {
  const drawing = drawChart(buildChart(compiled, flow, registers))
  return drawing.pages.map((_, index) => toSvg(drawing, index))
}

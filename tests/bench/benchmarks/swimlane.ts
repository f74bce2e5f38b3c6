import { buildChart } from '../../../generators/swimlane/build-chart.js'
import { drawChart } from '../../../generators/swimlane/draw-chart.js'
import { toSvg } from '../../../generators/swimlane/svg.js'
import { compiledCases } from '../../swimlane/shipped.js'
import type { Benchmark, Measurement } from '../benchmark.js'

export default {
  title: 'the swimlane chart of every shipped flow: chart, layout and SVG of all its pages, in process',
  run({ repository }): Measurement[] {
    const flows = compiledCases(repository).flatMap(({ compiled, registers }) =>
      compiled.flows.map((flow) => ({ compiled, flow, registers })),
    )
    let pages = 0
    const time = ({ compiled, flow, registers }: (typeof flows)[number]): number => {
      const start = performance.now()
      const drawing = drawChart(buildChart(compiled, flow, registers))
      drawing.pages.forEach((_, index) => toSvg(drawing, index))
      pages += drawing.pages.length
      return performance.now() - start
    }
    const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length
    const first = flows.map(time)
    const count = pages
    // The best of five: what the chart itself takes, whatever else the machine does.
    const best = flows.map((flow) => Math.min(...Array.from({ length: 5 }, () => time(flow))))
    return [
      { what: 'each, first time (nothing compiled by the engine yet)', value: mean(first), unit: 'ms', atMost: 10 },
      {
        what: 'each, best of five',
        value: mean(best),
        unit: 'ms',
        atMost: 10,
        note: `${flows.length} flows, ${count} pages`,
      },
      { what: 'the slowest of them, best of five', value: Math.max(...best), unit: 'ms', atMost: 10 },
    ]
  },
} satisfies Benchmark

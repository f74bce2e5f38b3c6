import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stateChart } from '../../generators/drawings/state-chart.js'
import { buildChart } from '../../generators/swimlane/build-chart.js'
import type { Chart } from '../../generators/swimlane/chart.js'
import { drawChart } from '../../generators/swimlane/draw-chart.js'
import type { Drawing } from '../../generators/swimlane/drawing.js'
import { brokenWordsOf } from './broken-words.js'
import { overlapsOf } from './overlaps.js'
import { compiledOr, dressedProcess } from './processes.js'
import { shippedCases } from './shipped.js'

/** What is wrong with a chart that is drawn; its drawing for further questions. */
function judged(chart: Chart): { drawing: Drawing; faults: string[] } {
  const drawing = drawChart(chart)
  return { drawing, faults: [...overlapsOf(drawing), ...brokenWordsOf(drawing, chart)] }
}

describe('no label, shape or line lies upon another, and no word is broken that fits a lane', () => {
  it('in every shipped procedure, for officials and engineers', () => {
    let pages = 0
    for (const { compiled, registers } of shippedCases())
      for (const flow of compiled.flows)
        for (const chartOf of [buildChart, stateChart]) {
          const { drawing, faults } = judged(chartOf(compiled, flow, registers))
          pages += drawing.pages.length
          expect(faults, compiled.id).toEqual([])
        }
    expect(pages).toBeGreaterThan(200)
  })

  it.each([
    { what: 'with parallel branches', parallel: true },
    { what: 'without parallel branches', parallel: false },
  ])('in 500 random procedures $what', ({ parallel }) => {
    const seen = { pages: 0, words: 0, lanes: 0 }
    fc.assert(
      fc.property(dressedProcess(parallel), (process) => {
        const found = compiledOr(process)
        fc.pre(found !== undefined)
        for (const flow of found.compiled.flows) {
          const chart = buildChart(found.compiled, flow, found.input)
          const { drawing, faults } = judged(chart)
          expect(faults).toEqual([])
          seen.pages += drawing.pages.length
          seen.words += chart.edges.filter(({ words }) => words !== '').length
          seen.lanes = Math.max(seen.lanes, chart.lanes.length)
        }
      }),
      { numRuns: 500, seed: 2025 },
    )
    // What was drawn was worth measuring.
    expect(seen.pages).toBeGreaterThan(700)
    expect(seen.words).toBeGreaterThan(700)
    expect(seen.lanes).toBeGreaterThan(8)
  })
})

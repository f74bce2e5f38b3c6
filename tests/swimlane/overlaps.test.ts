import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildChart } from '../../generators/swimlane/build-chart.js'
import { drawChart } from '../../generators/swimlane/draw-chart.js'
import { overlapsOf } from './overlaps.js'
import { compiledOr, dressedProcess } from './processes.js'
import { shippedCases } from './shipped.js'

describe('no label, shape or line lies upon another', () => {
  it('in every shipped procedure', () => {
    let pages = 0
    for (const { compiled, registers } of shippedCases())
      for (const flow of compiled.flows) {
        const drawing = drawChart(buildChart(compiled, flow, registers))
        pages += drawing.pages.length
        expect(overlapsOf(drawing), compiled.id).toEqual([])
      }
    expect(pages).toBeGreaterThan(100)
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
          const drawing = drawChart(chart)
          expect(overlapsOf(drawing)).toEqual([])
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

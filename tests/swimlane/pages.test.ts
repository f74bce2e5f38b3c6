import { expect, test } from 'vitest'
import { buildChart } from '../../generators/swimlane/build-chart.js'
import { drawChart } from '../../generators/swimlane/draw-chart.js'
import { paper } from '../../generators/swimlane/style.js'
import { shippedCase } from '../generators/shipped.js'

const drawn = (process: string) => {
  const { compiled, input } = shippedCase(process)
  const [flow] = compiled.flows
  if (flow === undefined) throw new Error(`${process} has no flow`)
  return drawChart(buildChart(compiled, flow, input))
}

test('nobody turns the page for the end alone, or for a last step, where letters a little smaller save it', () => {
  for (const process of ['giay-phep-hoat-dong-ho-tro-nan-nhan@', 'tro-cap-mot-lan-doi-tuong@']) {
    const { pages, width, portrait } = drawn(process)
    expect({ process, pages: pages.length, portrait }).toEqual({ process, pages: 1, portrait: true })
    expect(width / paper.short).toBeGreaterThan(1)
    // 8 points become no less than 7.
    expect(width / paper.short).toBeLessThanOrEqual(1.12)
  }
})

test('a chart that needs its second page keeps the size of its letters', () => {
  const { pages, width } = drawn('tiep-nhan-doi-tuong-bao-tro-xa-hoi@2025-11-27')
  expect(pages).toHaveLength(2)
  expect(width).toBe(paper.short)
})

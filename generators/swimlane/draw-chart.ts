import type { Chart } from './chart.js'
import { drawBody } from './draw-body.js'
import type { Drawing } from './drawing.js'
import { Head } from './heading.js'
import { pageNumber } from './page-number.js'
import { margin } from './style.js'

/** Gives everything in a chart its place on A4 pages: what stands below the heading, and the heading upon it. */
export function drawChart(chart: Chart): Drawing {
  const { title, provenance } = chart
  const head = new Head(chart)
  const { page: size, portrait, pages } = drawBody(chart, head)
  const { labels, running } = head.on(size)
  const corner = { right: size.width - margin, y: size.height - margin - 2 }
  pages.forEach((page, index) => {
    page.labels.push(...(index === 0 ? labels : running), pageNumber(index, pages.length, corner))
  })
  return { portrait, title, provenance, pages, ...size }
}

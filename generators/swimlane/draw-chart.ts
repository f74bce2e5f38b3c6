import { bodyOf } from './bodies.js'
import type { Chart } from './chart.js'
import { emptyPage, type Drawing } from './drawing.js'
import { Head } from './heading.js'
import { pageNumber } from './page-number.js'
import { margin } from './style.js'

/** Gives everything in a chart its place on A4 pages: what stands below the heading, and the heading upon it. */
export function drawChart({ heading, title, lines, mark, provenance, ...below }: Chart): Drawing {
  const head = new Head({
    title,
    lines,
    ...(heading !== undefined && { heading }),
    ...(mark !== undefined && { mark }),
  })
  const { page: size, portrait, pages } = bodyOf(below, head)
  const { labels, running } = head.on(size)
  const corner = { right: size.width - margin, y: size.height - margin - 2 }
  return {
    portrait,
    title,
    provenance,
    pages: pages.map((body, index) => ({
      ...emptyPage(),
      labels: [...(index === 0 ? labels : running), pageNumber(index, pages.length, corner)],
      body,
    })),
    ...size,
  }
}

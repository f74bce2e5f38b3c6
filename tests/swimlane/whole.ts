import type { Drawing, Page } from '../../generators/swimlane/drawing.js'

/** A page with all that it shows, also what it shares with the pages of other drawings. */
export const wholePage = (page: Page): Page => {
  if (page.body === undefined) return page
  const { shapes, labels, lines, rules } = page.body
  return {
    shapes: [...shapes, ...page.shapes],
    labels: [...labels, ...page.labels],
    lines: [...lines, ...page.lines],
    rules: [...rules, ...page.rules],
  }
}

/** A drawing with such pages. */
export const wholeDrawing = (drawing: Drawing): Drawing => ({ ...drawing, pages: drawing.pages.map(wholePage) })

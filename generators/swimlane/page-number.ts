import type { Drawing, Label } from './drawing.js'
import { labelOf } from './label.js'
import { widthOf } from './measure.js'
import { leadingOf, size } from './style.js'

/** Number of a page, ending at a point of its foot. */
export function pageNumber(index: number, pages: number, { right, y }: { right: number; y: number }): Label {
  const words = `Trang ${index + 1}/${pages}`
  const width = Math.ceil(widthOf(words, size.foot)) + 1
  const box = { x: right - width, y, width, height: leadingOf(size.foot) }
  return labelOf([words], box, { size: size.foot, anchor: 'end', isPageNumber: true })
}

/** Drawings that are bound together: their pages are counted from the first to the last. */
export function numberedThrough(drawings: readonly Drawing[]): Drawing[] {
  const all = drawings.reduce((sum, { pages }) => sum + pages.length, 0)
  let index = 0
  return drawings.map((drawing) => ({
    ...drawing,
    pages: drawing.pages.map((page) => {
      const here = index++
      const labels = page.labels.map((label) =>
        label.isPageNumber ? pageNumber(here, all, { right: label.x + label.width, y: label.y }) : label,
      )
      return { ...page, labels }
    }),
  }))
}

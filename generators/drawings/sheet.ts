import { emptyPage, type Drawing, type Label, type Page } from '../swimlane/drawing.js'
import { labelOf } from '../swimlane/label.js'
import { pageNumber } from '../swimlane/page-number.js'
import { leadingOf, margin, paper, size } from '../swimlane/style.js'
import { wrap } from '../swimlane/text.js'
import { partSlices, type Part, type Slice } from './slices.js'

/** A4 pages of text, boxes and tables, from top to bottom. */
export interface Sheet {
  title: string
  /** On every page: that this is only proposed. */
  mark?: string
  parts: readonly Part[]
  /** Comment lines: what it was made from. */
  provenance: readonly string[]
}

const foot = 16
const width = paper.short - 2 * margin
const bottom = paper.long - margin - foot

/** Gives every part its place; nothing is cut, what does not fit goes on on the next page. */
export function drawSheet({ title, mark, parts, provenance }: Sheet): Drawing {
  const marked = mark === undefined ? undefined : markLabel(mark)
  const pages = place(parts, marked === undefined ? margin : margin + (marked.height + 6))
  const corner = { right: margin + width, y: paper.long - margin }
  pages.forEach(({ labels }, index) => {
    if (marked !== undefined) labels.unshift(marked)
    labels.push(pageNumber(index, pages.length, corner))
  })
  return { width: paper.short, height: paper.long, portrait: true, what: 'Tờ', title, provenance, pages }
}

/** Parts below one another, on pages that begin at `top`. */
function place(parts: readonly Part[], top: number): Page[] {
  let page = emptyPage()
  const pages = [page]
  let y = top
  const put = (slice: Slice): void => {
    slice.draw(page, margin, y)
    y += slice.height
  }
  const slices = parts.flatMap((part) => partSlices(part, width))
  slices.forEach((slice, index) => {
    if (y > margin && y + needed(slices, index) > bottom) {
      pages.push((page = emptyPage()))
      y = top
      if (slice.again !== undefined) put(slice.again)
    }
    put(slice)
  })
  return pages
}

/** A slice needs room for itself and, where it must not stand alone, for the next one. */
function needed(slices: readonly Slice[], index: number): number {
  let height = 0
  for (let at = index; at < slices.length && at < index + 4; at++) {
    const slice = slices[at]
    height += slice?.height ?? 0
    if (slice?.keep !== true) break
  }
  return height
}

function markLabel(mark: string): Label {
  const setting = { size: size.line, weight: 'bold', width } as const
  const lines = wrap(mark, setting)
  const box = { x: margin, y: margin, width, height: lines.length * leadingOf(size.line) }
  return labelOf(lines, box, { size: size.line, weight: 'bold', anchor: 'middle' })
}

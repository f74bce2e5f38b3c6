import { emptyPage, type Drawing, type Label, type Page } from '../swimlane/drawing.js'
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
  /** What many sheets have in the same words below their own parts, of which the last may then end a page: drawn once. */
  shared?: readonly Part[]
  /** Comment lines: what it was made from. */
  provenance: readonly string[]
}

const foot = 16
const width = paper.short - 2 * margin
const bottom = paper.long - margin - foot

/** Gives every part its place; nothing is cut, what does not fit goes on on the next page. */
export function drawSheet({ title, mark, parts, shared, provenance }: Sheet): Drawing {
  const marked = mark === undefined ? undefined : markLabel(mark)
  const top = marked === undefined ? margin : margin + (marked.height + 6)
  const { pages, end } = place(parts, top, top)
  const [beside, ...after] = shared === undefined ? [] : sharedPages(shared, end, top)
  const last = pages.at(-1)
  if (last !== undefined && beside !== undefined) last.body = beside
  for (const body of after) pages.push({ ...emptyPage(), body })
  const corner = { right: margin + width, y: paper.long - margin }
  pages.forEach(({ labels }, index) => {
    if (marked !== undefined) labels.unshift(marked)
    labels.push(pageNumber(index, pages.length, corner))
  })
  return { width: paper.short, height: paper.long, portrait: true, what: 'Tờ', title, provenance, pages }
}

/** Parts below one another from a height on; pages after the first one begin at `top`. */
function place(parts: readonly Part[], start: number, top: number): { pages: Page[]; end: number } {
  let page = emptyPage()
  const pages = [page]
  let y = start
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
  return { pages, end: y }
}

/** The pages of parts that other sheets have at the same height; they are never changed. */
function sharedPages(parts: readonly Part[], start: number, top: number): readonly Page[] {
  const key = JSON.stringify([start, top, parts])
  const known = drawn.get(key)
  if (known !== undefined) return known
  if (drawn.size >= MOST_DRAWN) drawn.clear()
  const { pages } = place(parts, start, top)
  drawn.set(key, pages)
  return pages
}
/** Procedures that stand beside each other ask citizens for much the same. */
const drawn = new Map<string, readonly Page[]>()
const MOST_DRAWN = 32

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
  return { lines, x: margin, y: margin, height: lines.length * leadingOf(size.line), anchor: 'middle', ...setting }
}

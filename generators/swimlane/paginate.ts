import type { ChartSpan } from './chart.js'
import { isBar, type FittedRow } from './fit-row.js'
import type { Routes } from './route.js'
import { gutter, link } from './style.js'

/** A row with its place: page, and upper and lower edge on it. */
export interface PlacedRow extends FittedRow {
  index: number
  page: number
  top: number
  bottom: number
}

/** Where the rows of a page may stand. */
export interface Body {
  top: (page: number) => number
  bottom: number
}

/** A cell beside several rows that needs so much height on at least one page. */
export interface NeededSpan extends ChartSpan {
  needs: number
}

/** Places rows on pages, breaking between rows only; cells beside several rows get the height that they need. */
export function paginate(
  rows: readonly FittedRow[],
  routes: Routes,
  body: Body,
  spans: readonly NeededSpan[],
): readonly PlacedRow[] {
  const extra = rows.map(() => 0)
  const turns = turnsOf(routes, rows)
  let placed = place(rows, turns, body, extra)
  // Each round gives one row of each cell what it lacks; a row that grows may move to the next page.
  for (let round = 0; round < 6; round++) {
    const short = spans.flatMap((span) => lackOf(span, placed) ?? [])
    if (short.length === 0) return placed
    for (const { row, by } of short) extra[row] = Math.max(extra[row] ?? 0, (extra[row] ?? 0) + by)
    placed = place(rows, turns, body, extra)
  }
  return placed
}

function place(rows: readonly FittedRow[], turns: readonly Turns[], body: Body, extra: readonly number[]): PlacedRow[] {
  const placed: PlacedRow[] = []
  let page = 0
  let y = body.top(0)
  rows.forEach((fitted, index) => {
    const isLast = index === rows.length - 1
    const height = fitted.height + (extra[index] ?? 0)
    const { below, above } = turns[index] ?? NO_TURNS
    const room = height + (isLast ? 4 : below + link.room)
    const previous = turns[index - 1]
    let top = previous === undefined ? y + 8 : y + between(previous.below, above)
    if (previous !== undefined && top + room > body.bottom) {
      page++
      top = body.top(page) + link.room + above + gutter.arrow
    }
    y = top + height
    placed.push({ index, page, top, bottom: y, ...fitted })
  })
  return placed
}

const between = (below: number, above: number): number =>
  Math.max(gutter.plain, below + above + (above > 0 || below > 0 ? gutter.arrow + 2 : 0))

/** Room for lines that turn below and above a row. */
interface Turns {
  below: number
  above: number
}
const NO_TURNS: Turns = { below: 0, above: 0 }

/** The turns at each row, found in one pass over the lines. */
function turnsOf({ routes }: Routes, rows: readonly FittedRow[]): readonly Turns[] {
  const turns = rows.map((): Turns => ({ ...NO_TURNS }))
  const turnsFrom = (row: number, lane: number): Turns | undefined => {
    const fitted = rows[row]
    return fitted === undefined || isBar(fitted.row) || fitted.row.lane === lane ? undefined : turns[row]
  }
  for (const route of routes) {
    if (route.by !== 'down') continue
    const from = turnsFrom(route.edge.from, route.lane)
    const to = turnsFrom(route.edge.to, route.lane)
    if (from !== undefined) from.below = gutter.turn
    if (to !== undefined) to.above = gutter.turn
  }
  return turns
}

/** The parts of a cell on each page. */
export function partsOf(
  span: ChartSpan,
  placed: readonly PlacedRow[],
): { page: number; first: number; last: number }[] {
  const parts: { page: number; first: number; last: number }[] = []
  for (let row = span.from; row <= span.to; row++) {
    const { page = 0 } = placed[row] ?? {}
    const part = parts.find((one) => one.page === page)
    if (part === undefined) parts.push({ page, first: row, last: row })
    else part.last = row
  }
  return parts
}

/** The part in which a cell's words stand: the highest one. */
function largestPart(span: ChartSpan, placed: readonly PlacedRow[]): { first: number; last: number; height: number } {
  const heights = partsOf(span, placed).map(({ first, last }) => ({
    first,
    last,
    height: (placed[last]?.bottom ?? 0) - (placed[first]?.top ?? 0),
  }))
  return heights.reduce((best, one) => (one.height > best.height ? one : best), { first: 0, last: 0, height: -1 })
}

function lackOf(span: NeededSpan, placed: readonly PlacedRow[]): { row: number; by: number } | undefined {
  const { last, height } = largestPart(span, placed)
  return height >= span.needs ? undefined : { row: last, by: span.needs - height }
}

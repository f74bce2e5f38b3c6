import { drawSpan, Edges, spanCells, type SpanCell } from './cells.js'
import type { ChartBody } from './chart.js'
import { columnsOf, type Columns, type Least } from './columns.js'
import { emptyPage, type Page, type Shape } from './drawing.js'
import { drawRow } from './draw-row.js'
import { fitRow, isBar } from './fit-row.js'
import { frameOf, type Frame } from './frame.js'
import type { Head } from './heading.js'
import { Lines } from './lines.js'
import { paginate, type PlacedRow } from './paginate.js'
import { routeOf, type Routes } from './route.js'
import { foot as footRoom, gutter, lane, link, margin } from './style.js'
import { drawTail } from './tail.js'
import { Notes } from './text.js'
import { waysOf } from './ways.js'

/** All of a chart below its heading, on pages of one size. */
export interface Body extends Pick<Columns, 'page' | 'portrait'> {
  pages: readonly Page[]
}

/** Gives everything below the heading its place; smaller where a single row would not fit on a page. */
export function drawBody(chart: ChartBody, head: Head): Body {
  const routes = routeOf(chart)
  const least = { smaller: 1, narrow: lane.narrow }
  const lay = (least: Least): Sheet => layOut(chart, head, routes, least)
  let sheet = lay(least)
  while (isPoor(sheet, least)) {
    if (sheet.tight && least.narrow < lane.widest) least.narrow += 6
    else least.smaller *= 1.15
    sheet = lay(least)
  }
  const body = draw(chart, routes, sheet)
  if (!isLoose(body)) return body
  // Drawn a little smaller where that saves the last page.
  for (const by of tighter) {
    const smaller = draw(chart, routes, lay({ ...least, smaller: least.smaller * by }))
    if (smaller.pages.length < body.pages.length) return smaller
  }
  return body
}

/** A last page with the end alone, or with a row or two, or only the total or a note: it might be saved. */
const isLoose = ({ pages }: Body): boolean =>
  pages.length > 1 && (pages.at(-1)?.shapes ?? []).filter(isRow).length <= FEW_ROWS
const FEW_ROWS = 2
const isRow = ({ kind, row }: Shape): boolean => row >= 0 && kind !== 'link' && kind !== 'diamond'

/** As far as letters may shrink for it: 8 points to 7. */
const tighter = [1.06, 1.12]

/** Whether another layout could be better: wider lanes for broken words, or smaller for a row that is too high. */
const isPoor = ({ tight, overflows }: Sheet, { smaller, narrow }: Least): boolean =>
  (tight && narrow < lane.widest) || (overflows && smaller < smallest)

/** A row that is still too high is a table of its own, and not a step. */
const smallest = 5

/** Everything with its place, before it is drawn. */
interface Sheet {
  columns: Columns
  notes: Notes
  frame: Frame
  cells: readonly SpanCell[]
  placed: readonly PlacedRow[]
  /** Lower edges of the table by page. */
  feet: readonly number[]
  overflows: boolean
  /** Words are broken for want of room. */
  tight: boolean
}

function layOut(chart: ChartBody, head: Head, routes: Routes, least: Least): Sheet {
  const columns = columnsOf(chart, routes, least)
  const room = head.on(columns.page)
  const notes = new Notes(room.cut)
  const frame = frameOf(chart, columns, room, notes)
  const fitted = waysOf(routes, chart.rows).map((ways) => fitRow(ways, columns, notes))
  const cells = spanCells(chart, fitted, columns, notes)
  const bottom = columns.page.height - margin - footRoom
  const placed = paginate(fitted, routes, { top: frame.top, bottom }, cells)
  const feet = feetOf(placed)
  const overflows = feet.some((foot) => foot > bottom)
  return { columns, notes, frame, cells, placed, feet, overflows, tight: notes.tight }
}

function draw(chart: ChartBody, routes: Routes, { columns, notes, frame, cells, placed, feet }: Sheet): Body {
  const foot = (page: number): number => feet[page] ?? 0
  const withRows = feet.length
  const pages = feet.map(emptyPage)
  const edges = new Edges(placed, frame.top, foot)
  for (const cell of cells) drawSpan(cell, placed, edges, pages)
  drawTable(placed, columns, edges, cells, pages)
  new Lines(placed, columns, routes, { top: frame.top, foot }, pages).draw()
  for (const row of placed) drawRow(row, columns, pages[row.page] ?? emptyPage())
  drawTail(chart, columns, notes, pages, foot(withRows - 1), frame.bare)
  pages.slice(0, withRows).forEach((page, index) => frame.draw(page, index))
  return { portrait: columns.portrait, page: columns.page, pages }
}

/** Lower edges of the table by page: below the last row, with room for the signs of lines that go on. */
function feetOf(placed: readonly PlacedRow[]): number[] {
  const lasts = placed.filter(({ page }, index) => placed[index + 1]?.page !== page)
  return lasts.map((last) => (last.index === placed.length - 1 ? last.bottom + 8 : footBelow(last)))
}

function footBelow(last: PlacedRow): number {
  const turns = last.exits.some(({ route }) => route.by === 'down' && !isBar(last.row) && route.lane !== last.row.lane)
  return last.bottom + (turns ? gutter.turn : 0) + link.room
}

/** The frame of each page, between lanes, and between the cells beside the rows. */
function drawTable(
  placed: readonly PlacedRow[],
  columns: Columns,
  edges: Edges,
  spans: readonly { from: number; to: number; column: { x: number } }[],
  pages: readonly Page[],
): void {
  const { lanes, names, time, gives, left, right } = columns
  pages.forEach((page, index) => {
    const rows = placed.filter((row) => row.page === index)
    const [first, last] = [rows[0], rows.at(-1)]
    if (first === undefined || last === undefined) return
    const y = edges.above(first.index)
    const height = edges.below(last.index) - y
    page.rules.push({ x: left, y, width: right - left, height, look: 'frame' })
    const count = Math.round((lanes.right - lanes.left) / lanes.width)
    for (let lane = 0; lane <= count; lane++) {
      page.rules.push({ x: lanes.left + lane * lanes.width, y, width: 0, height, look: 'thin' })
    }
    for (const column of [names, time, gives]) {
      if (column === undefined) continue
      const { x, width } = column
      page.rules.push({ x, y, width, height, look: 'frame' })
      for (const { index: row } of rows.slice(1)) {
        const inSpan = spans.some((span) => span.column.x === column.x && span.from < row && row <= span.to)
        if (!inSpan) page.rules.push({ x, y: edges.above(row), width, height: 0, look: 'thin' })
      }
    }
  })
}

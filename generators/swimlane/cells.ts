import type { ChartBody, ChartSpan } from './chart.js'
import { phaseLines, type Columns } from './columns.js'
import type { Label, Page } from './drawing.js'
import type { FittedRow } from './fit-row.js'
import { labelOf } from './label.js'
import { partsOf, type NeededSpan, type PlacedRow } from './paginate.js'
import { cell, gutter, leadingOf, most, size } from './style.js'
import { widthOf } from './measure.js'
import { shorten, wrap, type Notes } from './text.js'

/** A cell beside several rows with its words. */
export interface SpanCell extends NeededSpan {
  column: { x: number; width: number }
  lines: readonly string[]
  /** Phases read upwards. */
  upwards: boolean
}

/** Phases and shared times, with the height that their words need. */
export function spanCells(chart: ChartBody, rows: readonly FittedRow[], columns: Columns, notes: Notes): SpanCell[] {
  const phases = chart.phases.flatMap((level, i) =>
    level.map((span) => {
      const column = columns.phases[i] ?? { x: columns.left, width: 0 }
      const lines = upwardLines(span, rows, phaseLines(level), notes)
      const needs = Math.max(0, ...lines.map((line) => widthOf(line, size.cell, 'bold'))) + 2 * cell.pad
      return { column, lines, upwards: true, needs, ...span }
    }),
  )
  const times = chart.times.map((span) => {
    const lines = notes.fit(span.text, { size: size.cell, width: columns.time.width - 2 * cell.pad }, most.cell)
    return { column: columns.time, lines, upwards: false, needs: lines.length * leadingOf(size.cell), ...span }
  })
  return [...phases, ...times]
}

/** As long as the rows are high; longer where so many lines would not do. */
function upwardLines(
  { from, to, text }: ChartSpan,
  rows: readonly FittedRow[],
  count: number,
  notes: Notes,
): readonly string[] {
  const natural = rows.slice(from, to + 1).reduce((sum, { height }) => sum + height + gutter.plain, -gutter.plain)
  const setting = { size: size.cell, weight: 'bold' as const }
  const longest = Math.max(natural, most.phaseLength)
  for (let width = Math.max(64, natural - 2 * cell.pad); width < longest; width *= 1.15) {
    const lines = wrap(text, { width, ...setting })
    if (lines.length <= count) return lines
  }
  return notes.fit(text, { ...setting, width: longest }, count)
}

/** The edges of rows on their pages: half way to their neighbours, and to the ends of the page's table. */
export class Edges {
  constructor(
    private readonly placed: readonly PlacedRow[],
    private readonly top: (page: number) => number,
    private readonly foot: (page: number) => number,
  ) {}

  above(index: number): number {
    const [before, row] = [this.placed[index - 1], this.placed[index]]
    if (row === undefined) return 0
    return before?.page === row.page ? (before.bottom + row.top) / 2 : this.top(row.page)
  }

  below(index: number): number {
    const [row, after] = [this.placed[index], this.placed[index + 1]]
    if (row === undefined) return 0
    return after?.page === row.page ? this.above(index + 1) : this.foot(row.page)
  }
}

/** Frames and words of a cell on each page where it has rows; words where they have room. */
export function drawSpan(span: SpanCell, placed: readonly PlacedRow[], edges: Edges, pages: readonly Page[]): void {
  const { column, lines, upwards } = span
  for (const { page, first, last } of partsOf(span, placed)) {
    const [y, end] = [edges.above(first), edges.below(last)]
    pages[page]?.rules.push({ x: column.x, y, width: column.width, height: end - y, look: 'frame' })
    const fits = end - y >= span.needs
    if (!fits && (!upwards || end - y < 64)) continue
    // A small part says the beginning; all of it stands in a larger one.
    const setting = { size: size.cell, weight: 'bold' as const, width: end - y - 2 * cell.pad }
    const shown = fits ? lines : [shorten(lines.join(' '), setting)]
    pages[page]?.labels.push(upwards ? upwardLabel(shown, column, y, end) : cellLabel(shown, column, y, end))
  }
}

function upwardLabel(lines: readonly string[], column: SpanCell['column'], y: number, end: number): Label {
  const across = lines.length * leadingOf(size.cell)
  const x = column.x + (column.width - across) / 2
  const box = { x, y: y + cell.pad, width: across, height: end - y - 2 * cell.pad }
  return labelOf(lines, box, { size: size.cell, weight: 'bold', anchor: 'middle', upwards: true })
}

function cellLabel(lines: readonly string[], column: SpanCell['column'], y: number, end: number): Label {
  const height = lines.length * leadingOf(size.cell)
  const width = column.width - 2 * cell.pad
  const box = { x: column.x + cell.pad, y: (y + end - height) / 2, width, height }
  return labelOf(lines, box, { size: size.cell })
}

import type { Chart, ChartLane } from './chart.js'
import type { Columns } from './columns.js'
import type { Label, Page, Rule } from './drawing.js'
import { widthOf } from './measure.js'
import { pageNumber } from './page-number.js'
import { cell, leadingOf, margin, most, size } from './style.js'
import { shorten, widthFor, type Notes } from './text.js'

/** What stands above the rows: on the first page title and lines, on all pages the lanes. */
export interface Frame {
  /** Where the rows begin. */
  top: (page: number) => number
  /** Where a page without rows begins. */
  bare: number
  /** Draws it; pages are known by then. */
  draw: (page: Page, index: number, pages: number, hasRows: boolean) => void
}

export function frameOf(chart: Chart, columns: Columns, notes: Notes): Frame {
  // The title has the whole page, however narrow the table under it.
  const heading = headingOf(chart, margin, columns.page.width - 2 * margin, notes)
  const lanes = laneCells(chart, columns, notes)
  const start = (page: number): number => margin + (page === 0 ? heading.height : runningHead + heading.mark)
  return {
    top: (page) => start(page) + lanes.height,
    bare: start(1),
    draw(page, index, pages, hasRows) {
      page.labels.push(...(index === 0 ? heading.labels : runningLabels(chart, columns, heading.markLabel)))
      const { width, height } = columns.page
      page.labels.push(pageNumber(index, pages, { right: width - margin, y: height - margin - 2 }))
      if (!hasRows) return
      for (const { label, rule } of lanes.cells) {
        page.rules.push({ ...rule, y: rule.y + start(index) })
        if (label !== undefined) page.labels.push({ ...label, y: label.y + start(index) })
      }
    },
  }
}

const runningHead = 20

interface Heading {
  labels: Label[]
  height: number
  /** Height of the mark, which stands on every page. */
  mark: number
  markLabel?: Label
}

function headingOf({ heading, title, lines, mark }: Chart, x: number, width: number, notes: Notes): Heading {
  const labels: Label[] = []
  let y = margin
  const put = (text: string, letters: number, bold: boolean, lineCount: number, after: number): Label => {
    const weight = bold ? 'bold' : 'normal'
    const setting = { size: letters, weight, width } as const
    const fitted = notes.fitEvenly(text, setting, lineCount)
    const height = fitted.length * leadingOf(letters)
    const label: Label = { lines: fitted, x, y, width, height, size: letters, weight, anchor: 'middle' }
    labels.push(label)
    y += height + after
    return label
  }
  const markLabel = mark === undefined ? undefined : put(mark, size.line, true, 3, 4)
  put(heading ?? 'LƯU ĐỒ QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH', size.line, false, 2, 3)
  put(title, size.title, true, 4, 4)
  for (const line of lines) put(line, size.line, false, 3, 1)
  const drawn = { labels, height: y - margin + 8, mark: (markLabel?.height ?? 0) + 4 }
  return markLabel === undefined ? { ...drawn, mark: 0 } : { ...drawn, markLabel }
}

function runningLabels(chart: Chart, columns: Columns, mark: Label | undefined): Label[] {
  const width = columns.page.width - 2 * margin
  const setting = { size: size.line, weight: 'bold', width } as const
  // The whole title stands on the first page.
  const lines = [shorten(`(tiếp theo) ${chart.title}`, setting)]
  const label: Label = { lines, x: margin, y: margin, height: leadingOf(size.line), ...setting }
  return mark === undefined ? [label] : [label, { ...mark, y: margin + runningHead - 2 }]
}

interface HeadCell {
  label?: Label
  rule: Rule
}

/** Three tiers: level, unit, position; and the titles of the columns beside the lanes over all three. */
function laneCells(chart: Chart, columns: Columns, notes: Notes): { cells: HeadCell[]; height: number } {
  const { lanes } = columns
  const longest = columns.portrait ? most.headLength.portrait : most.headLength.lying
  const tiers = [
    tier(
      chart.lanes,
      ({ level }) => [level],
      ({ level }) => level,
    ),
    tier(
      chart.lanes,
      ({ level, unit }) => [level, unit],
      ({ unit }) => unit,
    ),
    tier(
      chart.lanes,
      ({ level, unit, position }) => [level, unit, position],
      ({ position }) => position,
    ),
  ].map((cells, depth) =>
    cells.map(({ first, count, text }) => ({
      first,
      count,
      x: lanes.left + first * lanes.width,
      width: count * lanes.width,
      words: headWords(text, count * lanes.width, depth < 2, longest, notes),
    })),
  )
  const heights = tiers.map((cells) => Math.max(0, ...cells.map(({ words }) => words.needs)))
  const topOf = (depth: number): number => heights.slice(0, depth).reduce((sum, height) => sum + height, 0)
  const whole = topOf(3)
  const cells = tiers.flatMap((row, depth) =>
    row
      // A unit that acts itself has no position: its cell reaches down.
      .filter(({ words }) => depth < 2 || words.lines.length > 0)
      .map(({ x, width, words, first, count }) => {
        const reaches = depth === 1 && chart.lanes.slice(first, first + count).every(({ position }) => position === '')
        const height = reaches ? whole - topOf(1) : (heights[depth] ?? 0)
        return headCell(words, { x, y: topOf(depth), width, height })
      }),
  )
  const beside = [
    ...(columns.names === undefined ? [] : [{ text: 'Bước, nội dung công việc', ...columns.names }]),
    { text: 'Thời gian', ...columns.time },
    ...(columns.gives === undefined ? [] : [{ text: 'Biểu mẫu, kết quả, phí', ...columns.gives }]),
  ].map(({ x, width, text }) =>
    headCell(headWords(text, width, true, longest, notes), { x, y: 0, width, height: whole }),
  )
  const ground: HeadCell = {
    rule: { x: columns.left, y: 0, width: columns.right - columns.left, height: whole, look: 'grey' },
  }
  return { cells: [ground, ...cells, ...beside], height: whole }
}

interface HeadWords extends Pick<Label, 'lines' | 'size' | 'weight'> {
  upwards: boolean
  /** Height of the cell. */
  needs: number
}

/** Words of a narrow cell read upwards, as high as they must to be no wider than the cell. */
function headWords(text: string, width: number, bold: boolean, longest: number, notes: Notes): HeadWords {
  const weight = bold ? ('bold' as const) : ('normal' as const)
  const letters = { size: size.head, weight }
  const upwards = width < narrowCell
  if (!upwards) {
    const lines = notes.fit(text, { width: width - 2 * cell.pad, ...letters }, most.head)
    return {
      lines,
      upwards,
      needs: lines.length === 0 ? 0 : lines.length * leadingOf(size.head) + 2 * cell.pad,
      ...letters,
    }
  }
  const across = Math.max(1, Math.floor((width - 2) / leadingOf(size.head)))
  const lines = notes.fit(text, { width: widthFor(text, across, letters, longest), ...letters }, across)
  const needs = Math.max(0, ...lines.map((line) => widthOf(line, size.head, weight)))
  return { lines, upwards, needs: lines.length === 0 ? 0 : needs + 2 * cell.pad, ...letters }
}

const narrowCell = 72

function headCell(words: HeadWords, box: Pick<Rule, 'x' | 'y' | 'width' | 'height'>): HeadCell {
  const { lines, upwards, size: letters, weight } = words
  const across = lines.length * leadingOf(letters)
  const { x, y, width, height } = box
  const place = upwards
    ? { x: x + (width - across) / 2, y: y + cell.pad, width: across, height: height - 2 * cell.pad }
    : { x: x + cell.pad, y: y + (height - across) / 2, width: width - 2 * cell.pad, height: across }
  return {
    rule: { look: 'grey', ...box },
    label: { lines, size: letters, anchor: 'middle', upwards, ...place, ...(weight !== undefined && { weight }) },
  }
}

/** Neighbouring lanes that say the same share a cell. */
function tier(
  lanes: readonly ChartLane[],
  keyOf: (lane: ChartLane) => string[],
  textOf: (lane: ChartLane) => string,
): { first: number; count: number; text: string }[] {
  const cells: { first: number; count: number; text: string; key: string }[] = []
  lanes.forEach((lane, index) => {
    const key = JSON.stringify(keyOf(lane))
    const last = cells[cells.length - 1]
    if (last?.key === key) last.count++
    else cells.push({ first: index, count: 1, text: textOf(lane), key })
  })
  return cells
}

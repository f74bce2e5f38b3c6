import type { ChartBody, ChartLane } from './chart.js'
import type { Columns } from './columns.js'
import type { Box, Label, Page } from './drawing.js'
import { runningHead, type HeadRoom } from './heading.js'
import { labelOf } from './label.js'
import { widthOf } from './measure.js'
import { cell, leadingOf, margin, most, size } from './style.js'
import { widthFor, type Notes } from './text.js'

/** What stands above the rows on every page that has some: the lanes, below the heading. */
export interface Frame {
  /** Where the rows begin. */
  top: (page: number) => number
  /** Where a page without rows begins. */
  bare: number
  draw: (page: Page, index: number) => void
}

export function frameOf(chart: ChartBody, columns: Columns, head: HeadRoom, notes: Notes): Frame {
  const lanes = laneCells(chart, columns, notes)
  const start = (page: number): number => margin + (page === 0 ? head.height : runningHead + head.mark)
  return {
    top: (page) => start(page) + lanes.height,
    bare: start(1),
    draw(page, index) {
      for (const { label, rule } of lanes.cells) {
        const { x, y, width, height } = lowered(rule, start(index))
        page.rules.push({ x, y, width, height, look: 'grey' })
        if (label !== undefined) page.labels.push(labelOf(label.lines, lowered(label, start(index)), label))
      }
    },
  }
}

interface HeadCell {
  label?: Label
  rule: Box
}

const lowered = ({ x, y, width, height }: Box, by: number): Box => ({ x, y: y + by, width, height })

/** Three tiers: level, unit, position; and the titles of the columns beside the lanes over all three. */
function laneCells(chart: ChartBody, columns: Columns, notes: Notes): { cells: HeadCell[]; height: number } {
  const { lanes } = columns
  const longest = columns.portrait ? most.headLength.portrait : most.headLength.lying
  const tiers = TIERS.map((name, depth) =>
    tier(chart.lanes, name, TIERS.slice(0, depth)).map(({ first, count, text }) => ({
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
    rule: { x: columns.left, y: 0, width: columns.right - columns.left, height: whole },
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

function headCell(words: HeadWords, box: Box): HeadCell {
  const { lines, upwards, size: letters, weight } = words
  const across = lines.length * leadingOf(letters)
  const { x, y, width, height } = box
  const place = upwards
    ? { x: x + (width - across) / 2, y: y + cell.pad, width: across, height: height - 2 * cell.pad }
    : { x: x + cell.pad, y: y + (height - across) / 2, width: width - 2 * cell.pad, height: across }
  return { rule: box, label: labelOf(lines, place, { size: letters, weight, anchor: 'middle', upwards }) }
}

/** What the tiers say, from top to bottom. */
const TIERS = ['level', 'unit', 'position'] as const

/** Neighbouring lanes that say the same, also in the tiers above, share a cell. */
function tier(
  lanes: readonly ChartLane[],
  name: (typeof TIERS)[number],
  above: readonly (typeof TIERS)[number][],
): { first: number; count: number; text: string }[] {
  const cells: { first: number; count: number; text: string }[] = []
  lanes.forEach((lane, index) => {
    const last = cells.at(-1)
    const before = lanes[index - 1]
    const text = lane[name]
    if (last?.text === text && above.every((one) => before?.[one] === lane[one])) last.count++
    else cells.push({ first: index, count: 1, text })
  })
  return cells
}

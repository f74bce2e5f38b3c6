import type { Page, Rule } from '../swimlane/drawing.js'
import { labelOf } from '../swimlane/label.js'
import { leadingOf } from '../swimlane/style.js'
import { wrap, wrapEvenly } from '../swimlane/text.js'

/** A column of a table; `share` is its part of the width. */
export interface SheetColumn {
  title: string
  share: number
}
/** What stands on a sheet. */
export type Part =
  | { kind: 'title' | 'subtitle' | 'heading' | 'text'; text: string }
  | { kind: 'space'; height: number }
  /** A numbered box; `leads`: an arrow leads to the next one. */
  | { kind: 'box'; no: number; title: string; lines: readonly string[]; leads: boolean }
  | { kind: 'table'; columns: readonly SheetColumn[]; rows: readonly (readonly string[])[] }

/** A strip of a page that is not divided. */
export interface Slice {
  height: number
  draw: (page: Page, x: number, y: number) => void
  /** Must not be the last of its page. */
  keep?: boolean
  /** Drawn once more where a page begins with this slice. */
  again?: Slice
}

export function partSlices(part: Part, width: number): Slice[] {
  switch (part.kind) {
    case 'space':
      return [{ height: part.height, draw: () => undefined }]
    case 'box':
      return boxSlices(part, width)
    case 'table':
      return tableSlices(part, width)
    default:
      return textSlices(part.text, looks[part.kind], width)
  }
}

interface Look {
  size: number
  bold: boolean
  centred: boolean
  above: number
  below: number
  keep: boolean
}
const looks: Record<'title' | 'subtitle' | 'heading' | 'text', Look> = {
  title: { size: 16, bold: true, centred: true, above: 2, below: 5, keep: true },
  subtitle: { size: 10.5, bold: false, centred: true, above: 0, below: 2, keep: true },
  heading: { size: 12, bold: true, centred: false, above: 14, below: 4, keep: true },
  text: { size: 10.5, bold: false, centred: false, above: 0, below: 3, keep: false },
}

function textSlices(text: string, look: Look, width: number): Slice[] {
  const weight = look.bold ? 'bold' : 'normal'
  const setting = { size: look.size, weight, width } as const
  const lines = look.centred ? wrapEvenly(text, setting) : wrap(text, setting)
  const leading = leadingOf(look.size)
  return lines.map((line, index) => {
    const above = index === 0 ? look.above : 0
    return {
      height: above + leading + (index === lines.length - 1 ? look.below : 0),
      keep: look.keep,
      draw: (page, x, y) =>
        void page.labels.push(
          labelOf(
            [line],
            { x, y: y + above, width, height: leading },
            { size: look.size, weight, anchor: look.centred ? 'middle' : 'start' },
          ),
        ),
    }
  })
}

const box = { pad: 14, title: 16, line: 13.5, gap: 36, number: 36 } as const

/** A box is divided between its lines; its border is drawn beside each of them. */
function boxSlices({ no, title, lines, leads }: Part & { kind: 'box' }, width: number): Slice[] {
  const left = box.pad + box.number
  const inner = width - left - box.pad
  const text = [
    ...wrap(title, { size: box.title, weight: 'bold', width: inner }).map((line) => ({ line, bold: true })),
    ...lines.flatMap((one) => wrap(one, { size: box.line, width: inner }).map((line) => ({ line, bold: false }))),
  ]
  const slices = text.map(({ line, bold }, index): Slice => {
    const size = bold ? box.title : box.line
    const leading = leadingOf(size) + 2
    const [isFirst, isLast] = [index === 0, index === text.length - 1]
    const above = isFirst ? box.pad : 0
    const height = above + leading + (isLast ? box.pad : 0)
    const draw = (page: Page, x: number, y: number): void => {
      for (const side of [x, x + width]) page.rules.push({ x: side, y, width: 0, height, look: 'frame' })
      if (isFirst) page.rules.push({ x, y, width, height: 0, look: 'frame' })
      if (isLast) page.rules.push({ x, y: y + height, width, height: 0, look: 'frame' })
      const weight = bold ? 'bold' : 'normal'
      if (isFirst) {
        const corner = { x: x + 4, y: y + above - 3, width: box.number, height: leading + 6 }
        page.labels.push(labelOf([String(no)], corner, { size: 24, weight: 'bold', anchor: 'middle' }))
      }
      page.labels.push(labelOf([line], { x: x + left, y: y + above, width: inner, height: leading }, { size, weight }))
    }
    return { height, draw, keep: isFirst }
  })
  return leads ? [...slices, arrow(width)] : slices
}

const arrow = (width: number): Slice => ({
  height: box.gap,
  draw: (page, x, y) => {
    const middle = x + width / 2
    const points = [
      { x: middle, y: y + 4 },
      { x: middle, y: y + box.gap - 4 },
    ]
    page.lines.push({ from: 0, to: 1, kind: 'forward', points, arrow: true })
  },
})

const cell = { pad: 4, size: 9.5, longest: 60 } as const

function tableSlices({ columns, rows }: Part & { kind: 'table' }, width: number): Slice[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => (share / whole) * width)
  const titles = columns.map(({ title }) => title)
  const head = rowSlices(titles, widths, { weight: 'bold', grid: gridOf(widths, 'grey'), keep: true })
  const [again] = head
  const plain: RowLook = { weight: 'normal', grid: gridOf(widths, 'frame'), ...(again && { again }) }
  const space: Slice = { height: 10, draw: () => undefined }
  return [...head, ...rows.flatMap((cells) => rowSlices(cells, widths, plain)), space]
}

/** Draws the lines of rows: of those below one another only the line between them, the others are drawn once for all. */
type Grid = (page: Page, x: number, y: number, height: number) => void

function gridOf(widths: readonly number[], look: 'grey' | 'frame'): Grid {
  const width = widths.reduce((sum, one) => sum + one, 0)
  let on: Page | undefined
  /** Of the row before. */
  let foot = 0
  let lines: Rule[] = []
  return (page, x, y, height) => {
    if (page === on && y === foot) page.rules.push({ x, y, width, height: 0, look })
    else {
      lines = [{ x, y, width, height: 0, look }]
      let left = x
      for (const one of widths.slice(0, -1)) lines.push({ x: (left += one), y, width: 0, height: 0, look })
      page.rules.push(...lines)
    }
    for (const line of lines) line.height += height
    on = page
    foot = y + height
  }
}

/** How a row looks, and how it stands among others. */
interface RowLook extends Pick<Slice, 'keep' | 'again'> {
  weight: 'normal' | 'bold'
  grid: Grid
}

/** A row that is longer than a page would be is divided. */
function rowSlices(cells: readonly string[], widths: readonly number[], look: RowLook): Slice[] {
  const { weight } = look
  const texts = widths.map((width, i) => wrap(cells[i] ?? '', { size: cell.size, weight, width: width - 2 * cell.pad }))
  const most = mostLines(texts)
  if (most <= cell.longest) return [rowSlice(texts, widths, look)]
  return Array.from({ length: Math.ceil(most / cell.longest) }, (_, chunk) => {
    const shown = texts.map((lines) => lines.slice(chunk * cell.longest, (chunk + 1) * cell.longest))
    return rowSlice(shown, widths, look)
  })
}

type Texts = readonly (readonly string[])[]
const mostLines = (texts: Texts): number => texts.reduce((most, lines) => Math.max(most, lines.length), 1)

function rowSlice(texts: Texts, widths: readonly number[], { weight, grid, ...among }: RowLook): Slice {
  const { size, pad } = cell
  const leading = leadingOf(size)
  const height = mostLines(texts) * leading + 2 * pad
  const draw = (page: Page, x: number, y: number): void => {
    grid(page, x, y, height)
    let left = x
    for (const [i, width] of widths.entries()) {
      const lines = texts[i] ?? []
      if (lines.length > 0) {
        const [room, high] = [width - 2 * pad, lines.length * leading]
        page.labels.push(labelOf(lines, { x: left + pad, y: y + pad, width: room, height: high }, { size, weight }))
      }
      left += width
    }
  }
  return { height, draw, ...among }
}

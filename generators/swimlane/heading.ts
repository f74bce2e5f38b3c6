import type { Chart, ChartHead } from './chart.js'
import type { Label } from './drawing.js'
import { labelOf } from './label.js'
import { leadingOf, margin, size } from './style.js'
import { Notes, shorten } from './text.js'

/** What of a heading decides where the rest of the chart stands. */
export interface HeadRoom {
  height: number
  /** Height of the mark, which stands on every page. */
  mark: number
  /** Its texts that are longer than their place: they stand in the notes. */
  cut: readonly string[]
}

/** The title and what stands under it, on pages of one width. */
export interface Heading extends HeadRoom {
  labels: readonly Label[]
  /** What the pages after the first one say instead. */
  running: readonly Label[]
}

export const runningHead = 20

/** The heading of a chart on pages of every width that was asked for. */
export class Head {
  private readonly known = new Map<number, Heading>()

  constructor(private readonly chart: ChartHead) {}

  /** The title has the whole page, however narrow the table under it. */
  on({ width }: { width: number }): Heading {
    const known = this.known.get(width) ?? headingOf(this.chart, width - 2 * margin)
    this.known.set(width, known)
    return known
  }
}

function headingOf({ heading, title, lines, mark }: ChartHead, width: number): Heading {
  const notes = new Notes()
  const labels: Label[] = []
  let y: number = margin
  const put = (text: string, letters: number, bold: boolean, lineCount: number, after: number): Label => {
    const weight = bold ? 'bold' : 'normal'
    const setting = { size: letters, weight, width } as const
    const fitted = notes.fitEvenly(text, setting, lineCount)
    const height = fitted.length * leadingOf(letters)
    const label = labelOf(fitted, { x: margin, y, width, height }, { size: letters, weight, anchor: 'middle' })
    labels.push(label)
    y += height + after
    return label
  }
  const markLabel = mark === undefined ? undefined : put(mark, size.line, true, 3, 4)
  put(heading ?? 'LƯU ĐỒ QUY TRÌNH NỘI BỘ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH', size.line, false, 2, 3)
  put(title, size.title, true, 4, 4)
  for (const line of lines) put(line, size.line, false, 3, 1)
  return {
    labels,
    height: y - margin + 8,
    mark: markLabel === undefined ? 0 : markLabel.height + 4,
    cut: notes.all,
    running: runningLabels(title, width, markLabel),
  }
}

function runningLabels(title: Chart['title'], width: number, mark: Label | undefined): Label[] {
  const setting = { size: size.line, weight: 'bold', width } as const
  // The whole title stands on the first page.
  const lines = [shorten(`(tiếp theo) ${title}`, setting)]
  const label = labelOf(lines, { x: margin, y: margin, width, height: leadingOf(size.line) }, setting)
  if (mark === undefined) return [label]
  const below = { x: mark.x, y: margin + runningHead - 2, width: mark.width, height: mark.height }
  return [label, labelOf(mark.lines, below, mark)]
}

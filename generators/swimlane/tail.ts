import type { ChartBody } from './chart.js'
import type { Columns } from './columns.js'
import { emptyPage, type Page } from './drawing.js'
import { labelOf } from './label.js'
import { widthOf } from './measure.js'
import { cell, diamond, foot as footRoom, leadingOf, margin, size } from './style.js'
import { wrap, type Notes } from './text.js'

/** What stands below the last row: the total, the signs, the notes; they go on on further pages where they must. */
export function drawTail(
  chart: ChartBody,
  columns: Columns,
  notes: Notes,
  pages: Page[],
  from: number,
  bare: number,
): void {
  const tail = new Tail(columns, pages, from + 6, bare)
  if (chart.total !== undefined) tail.total(`Tổng thời gian giải quyết: ${chart.total}`, notes)
  tail.skip(6)
  tail.legend()
  tail.skip(4)
  if (chart.notes.length > 0) tail.paragraph('Ghi chú', 'bold')
  for (const note of chart.notes) tail.paragraph(`– ${note}`)
  // Cut texts: their numbers are given out while the rest is drawn, so they come last.
  notes.all.forEach((text, index) => tail.paragraph(`[${index + 1}] ${text}`))
}

const signs = [
  { kind: 'diamond', text: 'quyết định' },
  { kind: 'forward', text: 'chuyển tiếp' },
  { kind: 'back', text: 'trả lại để làm lại' },
  { kind: 'supplement', text: 'yêu cầu bổ sung hồ sơ và nộp lại' },
  { kind: 'link', text: 'nối sang trang khác, cùng chữ' },
] as const
/** Width of a sign with the space after it, and height of a line of signs. */
const sign = { width: 26, apart: 16, height: 16 } as const

/** Writes downwards; a new page where the last one is full. */
class Tail {
  private readonly bottom: number
  private readonly left: number
  private readonly width: number

  constructor(
    private readonly columns: Columns,
    private readonly pages: Page[],
    private y: number,
    private readonly bare: number,
  ) {
    this.bottom = columns.page.height - margin - footRoom
    // Below the table, and beyond it to the margin: a table of few lanes is narrow.
    this.left = columns.left + cell.pad
    this.width = columns.page.width - margin - cell.pad - this.left
  }

  skip(height: number): void {
    this.y += height
  }

  /** As wide as the table, of which it is the last line. */
  total(text: string, notes: Notes): void {
    const { left, right } = this.columns
    const setting = { size: size.line, weight: 'bold', width: right - left - 2 * cell.pad } as const
    const lines = notes.fit(text, setting, 4)
    const height = lines.length * leadingOf(size.line)
    const page = this.page(height + 2 * cell.pad)
    page.rules.push({ x: left, y: this.y, width: right - left, height: height + 2 * cell.pad, look: 'grey' })
    const box = { x: left + cell.pad, y: this.y + cell.pad, width: setting.width, height }
    page.labels.push(labelOf(lines, box, setting))
    this.skip(height + 2 * cell.pad)
  }

  paragraph(text: string, weight: 'normal' | 'bold' = 'normal'): void {
    const height = leadingOf(size.cell)
    const setting = { size: size.cell, weight, width: this.width }
    for (const line of wrap(text, setting)) {
      const page = this.page(height)
      page.labels.push(labelOf([line], { x: this.left, y: this.y, width: this.width, height }, setting))
      this.skip(height)
    }
  }

  /** The signs that the chart uses; none where it has only plain steps and arrows. */
  legend(): void {
    const used = new Set<string>()
    for (const { shapes, lines } of this.pages) {
      for (const { kind } of shapes) used.add(kind)
      for (const { kind } of lines) used.add(kind)
    }
    const shown = signs.filter(({ kind }) => used.has(kind))
    if (shown.every(({ kind }) => kind === 'forward')) return
    let x = this.left
    for (const { kind, text } of shown) {
      const long = Math.ceil(widthOf(text, size.foot)) + 1
      if (x > this.left && x + sign.width + long > this.left + this.width) {
        x = this.left
        this.skip(sign.height)
      }
      const page = this.page(sign.height)
      this.drawSign(page, kind, x)
      const height = leadingOf(size.foot)
      const y = this.y + (sign.height - height) / 2
      page.labels.push(labelOf([text], { x: x + sign.width, y, width: long, height }, { size: size.foot }))
      x += sign.width + long + sign.apart
    }
    this.skip(sign.height)
  }

  private drawSign(page: Page, kind: (typeof signs)[number]['kind'], x: number): void {
    const y = this.y + sign.height / 2
    if (kind === 'diamond')
      page.shapes.push({ kind, row: -1, x: x + 1, y: y - 6, width: 2 * diamond.half - 6, height: 12 })
    else if (kind === 'link') page.shapes.push({ kind, row: -1, x: x + 4, y: y - 5, width: 10, height: 10 })
    else {
      const points = [
        { x, y },
        { x: x + 20, y },
      ]
      page.lines.push({ from: -1, to: -1, kind, points, arrow: true })
    }
  }

  /** The page on which so much still fits. */
  private page(height: number): Page {
    if (this.y + height > this.bottom) {
      this.pages.push(emptyPage())
      this.y = this.bare
    }
    return this.pages[this.pages.length - 1] ?? emptyPage()
  }
}

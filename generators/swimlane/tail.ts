import type { Chart } from './chart.js'
import type { Columns } from './columns.js'
import { emptyPage, type Label, type Page } from './drawing.js'
import { cell, diamond, foot as footRoom, leadingOf, margin, size } from './style.js'
import { widthOf } from './measure.js'
import { wrap, type Notes } from './text.js'

/** What stands below the last row: the total, the signs, the notes; they go on on further pages where they must. */
export function drawTail(
  chart: Chart,
  columns: Columns,
  notes: Notes,
  pages: Page[],
  from: number,
  bare: number,
): void {
  const bottom = columns.page.height - margin - footRoom
  const width = columns.right - columns.left
  let y = from + 6
  const room = (height: number): Page => {
    if (y + height > bottom) {
      pages.push(emptyPage())
      y = bare
    }
    return pages[pages.length - 1] ?? emptyPage()
  }
  const put = (lines: readonly string[], letters: number, bold: boolean): void => {
    const height = leadingOf(letters)
    for (const line of lines) {
      const label: Label = {
        lines: [line],
        x: columns.left + cell.pad,
        y: 0,
        width: width - 2 * cell.pad,
        height,
        size: letters,
      }
      room(height).labels.push({ ...label, y, ...(bold && { weight: 'bold' as const }) })
      y += height
    }
  }
  const paragraph = (text: string, letters: number, bold = false): void =>
    put(wrap(text, { size: letters, weight: bold ? 'bold' : 'normal', width: width - 2 * cell.pad }), letters, bold)

  if (chart.total !== undefined) {
    const setting = { size: size.line, weight: 'bold' as const, width: width - 2 * cell.pad }
    const lines = notes.fit(`Tổng thời gian giải quyết: ${chart.total}`, setting, 4)
    const words = lines.length * leadingOf(size.line)
    const page = room(words + 2 * cell.pad)
    page.rules.push({ x: columns.left, y, width, height: words + 2 * cell.pad, look: 'grey' })
    page.labels.push({ lines, x: columns.left + cell.pad, y: y + cell.pad, height: words, ...setting })
    y += words + 2 * cell.pad
  }
  y += 6
  legend()
  y += 4
  if (chart.notes.length > 0) paragraph('Ghi chú', size.cell, true)
  for (const note of chart.notes) paragraph(`– ${note}`, size.cell)
  // Cut texts: their numbers are given out while the rest is drawn, so they come last.
  notes.all.forEach((text, index) => paragraph(`[${index + 1}] ${text}`, size.cell))

  function legend(): void {
    const letters = size.foot
    const sign = 26
    const entries = [
      { kind: 'diamond', text: 'quyết định' },
      { kind: 'forward', text: 'chuyển tiếp' },
      { kind: 'back', text: 'trả lại để làm lại' },
      { kind: 'supplement', text: 'yêu cầu bổ sung hồ sơ và nộp lại' },
      { kind: 'link', text: 'nối sang trang khác, cùng chữ' },
    ] as const
    const used = new Set<string>(pages.flatMap(({ shapes, lines }) => [...shapes, ...lines].map(({ kind }) => kind)))
    const height = 16
    let x = columns.left + cell.pad
    let page = room(height)
    for (const { kind, text } of entries.filter((entry) => used.has(entry.kind))) {
      const long = Math.ceil(widthOf(text, letters)) + 1
      if (x + sign + long > columns.right && x > columns.left + cell.pad) {
        x = columns.left + cell.pad
        y += height
        page = room(height)
      }
      const middle = y + height / 2
      if (kind === 'diamond')
        page.shapes.push({ kind, row: -1, x: x + 1, y: middle - 6, width: 2 * diamond.half - 6, height: 12 })
      else if (kind === 'link') page.shapes.push({ kind, row: -1, x: x + 4, y: middle - 5, width: 10, height: 10 })
      else
        page.lines.push({
          from: -1,
          to: -1,
          kind,
          points: [
            { x, y: middle },
            { x: x + 20, y: middle },
          ],
          arrow: true,
        })
      page.labels.push({
        lines: [text],
        x: x + sign,
        y: middle - leadingOf(letters) / 2,
        width: long,
        height: leadingOf(letters),
        size: letters,
      })
      x += sign + long + 16
    }
    y += height
  }
}

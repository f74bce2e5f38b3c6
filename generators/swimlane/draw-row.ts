import type { Columns } from './columns.js'
import type { Box, Page } from './drawing.js'
import type { Lettering, Words } from './fit-row.js'
import { labelOf, type LabelLook } from './label.js'
import type { PlacedRow } from './paginate.js'
import { cell, diamond, leadingOf, size } from './style.js'

/** The shape of a row with its words, its diamond, the words of its lines, and the cells beside it. */
export function drawRow(placed: PlacedRow, columns: Columns, page: Page): void {
  const { row, index, top, shape, exits } = placed
  page.shapes.push({ kind: row.kind, row: index, x: shape.x, y: top, width: shape.width, height: shape.height })
  const free = shape.height - shape.lines.length * leadingOf(shape.size)
  const inside = { x: shape.x + 1, y: top + free / 2, width: shape.width - 2 }
  addLettering(shape, inside, { anchor: 'middle', within: index }, page)
  if (placed.names !== undefined && columns.names !== undefined) {
    const y = top + Math.max(0, (shape.height - placed.names.height) / 2)
    const { x, width } = columns.names
    addLettering(placed.names, { x: x + cell.pad, y, width: width - 2 * cell.pad }, {}, page)
  }
  if (placed.diamond !== undefined) {
    const { x, y } = placed.diamond
    const box = { x: x - diamond.half, y: top + y - diamond.rise, width: 2 * diamond.half, height: 2 * diamond.rise }
    page.shapes.push({ kind: 'diamond', row: index, ...box })
  }
  for (const { words } of exits) {
    if (words === undefined) continue
    const { lines, x, y, width, height } = words
    page.labels.push(labelOf(lines, { x, y: top + y, width, height }, { size: size.word, clear: true }))
  }
  const beside = (words: Words | undefined, column: { x: number; width: number } | undefined): void => {
    if (words === undefined || column === undefined) return
    const y = top + Math.max(0, (shape.height - words.height) / 2)
    const { lines, x, height } = words
    page.labels.push(labelOf(lines, { x, y, width: column.width - 2 * cell.pad, height }, { size: size.cell }))
  }
  beside(placed.time, columns.time)
  beside(placed.gives, columns.gives)
}

/** Lines of one weight are one label. */
function addLettering(
  { lines, size: letters }: Lettering,
  { x, y, width }: Omit<Box, 'height'>,
  { anchor, within }: Pick<LabelLook, 'anchor' | 'within'>,
  page: Page,
): void {
  const height = leadingOf(letters)
  let first = 0
  while (first < lines.length) {
    const bold = lines[first]?.bold
    let next = first + 1
    while (next < lines.length && lines[next]?.bold === bold) next++
    const words = lines.slice(first, next).map(({ text }) => text)
    const box = { x, y: y + first * height, width, height: (next - first) * height }
    const weight = bold === true ? 'bold' : 'normal'
    page.labels.push(labelOf(words, box, { size: letters, weight, anchor, within }))
    first = next
  }
}

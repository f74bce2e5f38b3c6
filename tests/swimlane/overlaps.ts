import type { Drawing, Label, Line, Page, Point, Shape } from '../../generators/swimlane/drawing.js'
import { widthOf } from '../../generators/swimlane/measure.js'
import { leadingOf } from '../../generators/swimlane/style.js'

/*
 * Measures a drawing: which things lie upon each other, or leave the paper. Boxes are computed from the widths of the
 * letters; what touches by less than half a unit does not overlap.
 */

interface Box {
  x: number
  y: number
  width: number
  height: number
}

const slack = 0.5

/** Everything that lies upon something else, in words; empty for a drawing as it should be. */
export function overlapsOf(drawing: Drawing): string[] {
  return drawing.pages.flatMap((page, index) =>
    [...ofLabels(page), ...ofLines(page), ...ofBars(page), ...ofRules(page), ...outside(page, drawing)].map(
      (what) => `page ${index + 1}: ${what}`,
    ),
  )
}

function* ofLabels({ labels, shapes }: Page): Iterable<string> {
  const boxes = labels.filter(({ lines }) => lines.length > 0).map((label) => ({ label, box: textBox(label) }))
  for (const [i, { label, box }] of boxes.entries()) {
    if (!isInside(box, label)) yield `${say(label)} leaves its place`
    for (const other of boxes.slice(i + 1)) if (meet(box, other.box)) yield `${say(label)} upon ${say(other.label)}`
    let isHeld = label.within === undefined
    for (const shape of shapes) {
      const isOwn = label.within === shape.row && isInside(box, shape)
      if (isOwn) isHeld = true
      else if (meetsShape(box, shape)) yield `${say(label)} upon ${sayShape(shape)}`
    }
    if (!isHeld) yield `${say(label)} stands in no shape of its row`
  }
}

function* ofLines({ labels, shapes, lines }: Page): Iterable<string> {
  const parts = lines.flatMap((line) =>
    line.points.slice(1).map((to, i) => ({ line, box: boxOf(line.points[i] ?? to, to) })),
  )
  const boxes = labels.filter(({ lines: words }) => words.length > 0).map((label) => ({ label, box: textBox(label) }))
  for (const { line, box } of parts) {
    for (const shape of shapes) if (meetsShape(box, shape)) yield `${sayLine(line)} through ${sayShape(shape)}`
    for (const { label, box: words } of boxes) if (meet(box, words)) yield `${sayLine(line)} through ${say(label)}`
  }
  for (const [i, one] of parts.entries())
    for (const other of parts.slice(i + 1)) {
      const related = one.line.to === other.line.to || one.line.from === other.line.from
      if (!related && runAlong(one.box, other.box)) yield `${sayLine(one.line)} along ${sayLine(other.line)}`
    }
}

/** Lines of the table go through no letters, but those between lanes where a white edge stands between. */
function* ofRules({ labels, rules }: Page): Iterable<string> {
  const lines = rules.flatMap((rule) => (rule.look === 'bar' ? [] : edgesOf(rule).map((box) => ({ ...rule, ...box }))))
  for (const label of labels) {
    if (label.within !== undefined) continue
    const box = textBox(label)
    const through = lines.find((line) => !(label.clear === true && line.look === 'thin') && meet(box, line))
    if (through !== undefined) yield `a ${through.look} line through ${say(label)}`
  }
}

const edgesOf = ({ x, y, width, height }: Box): Box[] => [
  { x, y, width, height: 0 },
  { x, y: y + height, width, height: 0 },
  { x, y, width: 0, height },
  { x: x + width, y, width: 0, height },
]

/** Dark bars and the bands between them: no letter stands on them, and no bar on another. */
function* ofBars({ labels, rules, bands = [] }: Page): Iterable<string> {
  const bars = rules.filter(({ look }) => look === 'bar')
  const areas = [...bars, ...bands.map(({ from, to, thick }) => bandBox(boxOf(from, to), thick))]
  for (const label of labels)
    for (const area of areas) if (meet(textBox(label), area)) yield `${say(label)} upon a bar or band`
  for (const [i, bar] of bars.entries())
    for (const other of bars.slice(i + 1)) if (meet(bar, other)) yield `a bar upon another at ${other.x}, ${other.y}`
  for (const { from, to, thick, words } of bands)
    for (const { x, y } of [from, to]) {
      const end = { x, y, width: 0, height: thick }
      if (!bars.some((bar) => isInside(end, bar))) yield `band "${words}" leaves its bar`
    }
}

const bandBox = ({ height, ...box }: Box, thick: number): Box => ({ ...box, height: height + thick })

function* outside({ labels, shapes, lines, rules }: Page, { width, height }: Drawing): Iterable<string> {
  const paper: Box = { x: 16, y: 16, width: width - 32, height: height - 32 }
  for (const label of labels) if (!isInside(textBox(label), paper)) yield `${say(label)} leaves the page`
  for (const shape of shapes) if (!isInside(shape, paper)) yield `${sayShape(shape)} leaves the page`
  for (const rule of rules) if (!isInside(rule, paper)) yield `a rule at ${rule.x}, ${rule.y} leaves the page`
  for (const line of lines)
    for (const { x, y } of line.points)
      if (!isInside({ x, y, width: 0, height: 0 }, paper)) yield `${sayLine(line)} leaves the page`
}

/** The letters themselves, inside the place that the label has. */
function textBox({ lines, x, y, width, height, size, weight, anchor, upwards }: Label): Box {
  const long = Math.max(0, ...lines.map((line) => widthOf(line, size, weight)))
  const deep = lines.length * leadingOf(size)
  const share = anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0
  // Leading is above and below the letters; half of it may be shared.
  const air = (leadingOf(size) - size) / 2
  if (upwards === true) return { x: x + air, y: y + (height - long) * (1 - share), width: deep - 2 * air, height: long }
  return { x: x + (width - long) * share, y: y + (height - deep) / 2 + air, width: long, height: deep - 2 * air }
}

const boxOf = (from: Point, to: Point): Box => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.abs(to.x - from.x),
  height: Math.abs(to.y - from.y),
})

const meet = (a: Box, b: Box): boolean =>
  a.x + a.width > b.x + slack &&
  b.x + b.width > a.x + slack &&
  a.y + a.height > b.y + slack &&
  b.y + b.height > a.y + slack

const isInside = (a: Box, b: Box): boolean =>
  a.x >= b.x - slack &&
  a.y >= b.y - slack &&
  a.x + a.width <= b.x + b.width + slack &&
  a.y + a.height <= b.y + b.height + slack

/** A diamond is met where the box reaches over one of its sides. */
function meetsShape(box: Box, shape: Shape): boolean {
  if (!meet(box, shape)) return false
  if (shape.kind !== 'diamond') return true
  const [cx, cy] = [shape.x + shape.width / 2, shape.y + shape.height / 2]
  const away = (low: number, long: number, middle: number): number => Math.max(0, low - middle, middle - (low + long))
  const distance = away(box.x, box.width, cx) / (shape.width / 2) + away(box.y, box.height, cy) / (shape.height / 2)
  return distance < 1 - slack / 8
}

/** Two lines that lie upon each other for more than a crossing. */
function runAlong(a: Box, b: Box): boolean {
  const shared = (low: 'x' | 'y', long: 'width' | 'height'): number =>
    Math.min(a[low] + a[long], b[low] + b[long]) - Math.max(a[low], b[low])
  const upright = a.width === 0 && b.width === 0 && Math.abs(a.x - b.x) < 1 && shared('y', 'height') > 1
  const level = a.height === 0 && b.height === 0 && Math.abs(a.y - b.y) < 1 && shared('x', 'width') > 1
  return upright || level
}

const say = ({ lines }: Label): string => `"${lines.join(' ').slice(0, 60)}"`
const sayShape = ({ kind, row }: Shape): string => `${kind} of row ${row}`
const sayLine = ({ from, to, kind }: Line): string => `${kind} line ${from} → ${to}`

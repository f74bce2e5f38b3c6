import { visible } from '../visible.js'
import type { Band, Box, Line, Point, Rule, Shape } from './drawing.js'
import { escapeXml } from '../xml-text.js'
import { byLook } from './svg-looks.js'
import { n } from './svg-number.js'

/*
 * All that is drawn with strokes: the parts of one look are one path.
 */

/** Grounds first: they cover no line. */
const RULES = [
  ['grey', 'fill="#ececec" stroke="#333" stroke-width="0.8"'],
  ['thin', 'fill="none" stroke="#999" stroke-width="0.5"'],
  ['frame', 'fill="none" stroke="#333" stroke-width="0.8"'],
  ['bar', 'fill="#333"'],
] as const

export const rulesSvg = (rules: readonly Rule[]): string =>
  paths(
    RULES,
    byLook(rules, ({ look }) => look, ruleWay),
  )

const ruleWay = (rule: Rule): string => {
  const { x, y, width, height } = rule
  if (width === 0) return `M${n(x)} ${n(y)}v${n(height)}`
  return height === 0 ? `M${n(x)} ${n(y)}h${n(width)}` : boxWay(rule)
}

const boxWay = ({ x, y, width, height }: Box): string => `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}z`

/** Bands may cross: what is below shows through. */
export function bandSvg({ from, to, thick, words }: Band): string {
  const middle = n((from.x + to.x) / 2)
  /** Along the band from one end to the other, so much below its upper edge. */
  const curve = (one: Point, other: Point, below: number): string =>
    `${n(one.x)} ${n(one.y + below)}C${middle} ${n(one.y + below)} ${middle} ${n(other.y + below)} ${n(other.x)} ${n(other.y + below)}`
  const way = `M${curve(from, to, 0)}L${curve(to, from, thick)}Z`
  return `<path d="${way}" fill="black" fill-opacity="0.18" stroke="#333" stroke-width="0.6"><title>${escapeXml(visible(words))}</title></path>\n`
}

const LINES = [
  ['forward', 'fill="none" stroke="black"'],
  ['back', 'fill="none" stroke="black" stroke-dasharray="6 3"'],
  ['supplement', 'fill="none" stroke="black" stroke-dasharray="1.6 2.4"'],
] as const

/** Lines, and then the heads of those that have one. */
export function linesSvg(lines: readonly Line[]): string {
  const drawn = paths(
    LINES,
    byLook(lines, ({ kind }) => kind, lineWay),
  )
  let heads = ''
  for (const { arrow, points } of lines) if (arrow) heads += headWay(points)
  return heads === '' ? drawn : `${drawn}<path d="${heads}"/>\n`
}

/** Most parts of a line go along the paper's edges. */
function lineWay({ points }: Line): string {
  let [way, at] = ['', points[0]]
  if (at !== undefined) way = `M${n(at.x)} ${n(at.y)}`
  for (const next of points.slice(1)) {
    if (next.x === at?.x) way += `V${n(next.y)}`
    else way += next.y === at?.y ? `H${n(next.x)}` : `L${n(next.x)} ${n(next.y)}`
    at = next
  }
  return way
}

/** The head of an arrow: two thirds as wide as long, its tip at the line's end. */
function headWay(points: readonly Point[]): string {
  const [tip, before] = [points.at(-1), points.at(-2)]
  if (tip === undefined || before === undefined) return ''
  const [x, y] = [Math.sign(tip.x - before.x), Math.sign(tip.y - before.y)]
  const corner = `${n(2.4 * y - 6.5 * x)} ${n(-2.4 * x - 6.5 * y)}`
  const base = x === 0 ? `h${n(-4.8 * y)}` : `l${n(-4.8 * y)} ${n(4.8 * x)}`
  return `M${n(tip.x)} ${n(tip.y)}l${corner}${base}z`
}

const SHAPES = [
  ['plain', 'fill="white" stroke="black"'],
  ['dotted', 'fill="white" stroke="black" stroke-dasharray="1.6 2.4"'],
  ['thick', 'fill="white" stroke="black" stroke-width="2"'],
  ['fine', 'fill="white" stroke="black" stroke-width="0.8"'],
] as const

interface Figure {
  look: (typeof SHAPES)[number][0]
  way: (shape: Shape) => string
}
const FIGURES: Readonly<Record<Shape['kind'], Figure>> = {
  step: { look: 'plain', way: boxWay },
  wait: { look: 'dotted', way: boxWay },
  start: { look: 'plain', way: roundWay },
  end: { look: 'thick', way: roundWay },
  fork: { look: 'thick', way: boxWay },
  join: { look: 'thick', way: boxWay },
  diamond: {
    look: 'plain',
    way: ({ x, y, width, height }) => {
      const [right, down] = [n(width / 2), n(height / 2)]
      return `M${n(x)} ${n(y + height / 2)}l${right} -${down}l${right} ${down}l-${right} ${down}z`
    },
  },
  link: {
    look: 'fine',
    way: ({ x, y, width, height }) => {
      const [r, across] = [n(width / 2), n(width)]
      const half = `a${r} ${r} 0 1 0 `
      return `M${n(x)} ${n(y + height / 2)}${half}${across} 0${half}-${across} 0z`
    },
  },
}

export const shapesSvg = (shapes: readonly Shape[]): string =>
  paths(
    SHAPES,
    byLook(
      shapes,
      ({ kind }) => FIGURES[kind].look,
      (shape) => FIGURES[shape.kind].way(shape),
    ),
  )

/** A box with round corners. */
function roundWay({ x, y, width, height }: Shape): string {
  const radius = Math.min(height / 2, 15, width / 5)
  const r = n(radius)
  const [across, down] = [width - 2 * radius, height - 2 * radius]
  const turn = (right: string, below: string): string => `a${r} ${r} 0 0 1 ${right}${r} ${below}${r}`
  return `M${n(x + radius)} ${n(y)}h${n(across)}${turn('', '')}v${n(down)}${turn('-', '')}h${n(-across)}${turn('-', '-')}v${n(-down)}${turn('', '-')}z`
}

/** A path for each look that something has. */
function paths<Look extends string>(
  looks: readonly (readonly [look: Look, attributes: string])[],
  ways: ReadonlyMap<Look, string>,
): string {
  let all = ''
  for (const [look, attributes] of looks) {
    const way = ways.get(look)
    if (way !== undefined) all += `<path d="${way}" ${attributes}/>\n`
  }
  return all
}

import type { Band, Drawing, Label, Line, Page, Point, Rule, Shape } from './drawing.js'
import { widthOf } from './measure.js'
import { leadingOf } from './style.js'
import { escapeXml } from '../xml-text.js'
import { visible } from './text.js'

/** A page of a drawing as an SVG file. */
export const toSvg = (drawing: Drawing, index: number): string => svgFile(drawing, svgElement(drawing, index))

/** A page that has been drawn, as a file of its own. */
export const svgFile = ({ provenance }: Drawing, element: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
${provenance.map((line) => `<!-- ${comment(line)} -->\n`).join('')}${element}
`

/** A page of a drawing as SVG to stand in a document: text as text, black on white, nothing that is fetched or run. */
export function svgElement(drawing: Drawing, index: number): string {
  const { width, height, portrait, what = 'Lưu đồ', title } = drawing
  const page = drawing.pages[index]
  const [across, along] = portrait ? ['210mm', '297mm'] : ['297mm', '210mm']
  const name = drawing.pages.length > 1 ? `${title} (trang ${index + 1}/${drawing.pages.length})` : title
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${along}" viewBox="0 0 ${n(width)} ${n(height)}" role="img" font-family="${family}" font-stretch="condensed" fill="black" stroke-linejoin="round">
<title>${escapeXml(visible(`${what}: ${name}`))}</title>
<rect width="${n(width)}" height="${n(height)}" fill="white"/>
${page === undefined ? '' : pageParts(page)}</svg>`
}

/** Arial is as wide as our font, where our font is not installed. */
const family = "'DejaVu Sans', 'DejaVu Sans Condensed', Arial, sans-serif"

function pageParts({ rules, lines, shapes, labels, bands = [] }: Page): string {
  const said = labels.filter(({ lines }) => lines.length > 0)
  return (
    each(rules, rule) +
    each(bands, band) +
    // Their white edge may cover what is below them, and nothing else.
    each(
      said.filter(({ clear }) => clear),
      label,
    ) +
    each(lines, line) +
    each(shapes, shape) +
    each(
      said.filter(({ clear }) => !clear),
      label,
    )
  )
}

/** A line for each part. Added up, not joined: what is added up is copied once, when the whole page is written. */
function each<T>(parts: readonly T[], drawn: (part: T) => string): string {
  let all = ''
  for (const part of parts) all += `${drawn(part)}\n`
  return all
}

const looks: Record<Rule['look'], string> = {
  frame: 'fill="none" stroke="#333" stroke-width="0.8"',
  thin: 'fill="none" stroke="#999" stroke-width="0.5"',
  grey: 'fill="#ececec" stroke="#333" stroke-width="0.8"',
  bar: 'fill="#333"',
}

const rule = ({ x, y, width, height, look }: Rule): string =>
  width === 0 || height === 0
    ? `<path d="M${n(x)} ${n(y)}l${n(width)} ${n(height)}" ${looks[look]}/>`
    : `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" ${looks[look]}/>`

/** Bands may cross: what is below shows through. */
function band({ from, to, thick, words }: Band): string {
  const middle = n((from.x + to.x) / 2)
  /** Along the band from one end to the other, so much below its upper edge. */
  const curve = (one: Point, other: Point, below: number): string =>
    `${n(one.x)} ${n(one.y + below)}C${middle} ${n(one.y + below)} ${middle} ${n(other.y + below)} ${n(other.x)} ${n(other.y + below)}`
  const way = `M${curve(from, to, 0)}L${curve(to, from, thick)}Z`
  return `<path d="${way}" fill="black" fill-opacity="0.18" stroke="#333" stroke-width="0.6"><title>${escapeXml(visible(words))}</title></path>`
}

const dashes: Record<Line['kind'], string> = {
  forward: '',
  back: ' stroke-dasharray="6 3"',
  supplement: ' stroke-dasharray="1.6 2.4"',
}

function line({ kind, points, arrow }: Line): string {
  const way = points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('')
  const drawn = `<path d="${way}" fill="none" stroke="black"${dashes[kind]}/>`
  return arrow ? drawn + head(points) : drawn
}

/** The head of an arrow: two thirds as wide as long, its tip at the line's end. */
function head(points: readonly Point[]): string {
  const [tip, before] = [points.at(-1), points.at(-2)]
  if (tip === undefined || before === undefined) return ''
  const [x, y] = [Math.sign(tip.x - before.x), Math.sign(tip.y - before.y)]
  const [bx, by] = [tip.x - 6.5 * x, tip.y - 6.5 * y]
  return `<path d="M${n(tip.x)} ${n(tip.y)}L${n(bx + 2.4 * y)} ${n(by - 2.4 * x)}L${n(bx - 2.4 * y)} ${n(by + 2.4 * x)}Z"/>`
}

function shape({ kind, x, y, width, height }: Shape): string {
  const box = `x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"`
  const round = `rx="${n(Math.min(height / 2, 15, width / 5))}"`
  switch (kind) {
    case 'step':
      return `<rect ${box} fill="white" stroke="black"/>`
    case 'wait':
      return `<rect ${box} fill="white" stroke="black" stroke-dasharray="1.6 2.4"/>`
    case 'start':
      return `<rect ${box} ${round} fill="white" stroke="black"/>`
    case 'end':
      return `<rect ${box} ${round} fill="white" stroke="black" stroke-width="2"/>`
    case 'fork':
    case 'join':
      return `<rect ${box} fill="white" stroke="black" stroke-width="2"/>`
    case 'diamond':
      return `<path d="M${n(x)} ${n(y + height / 2)}L${n(x + width / 2)} ${n(y)}L${n(x + width)} ${n(y + height / 2)}L${n(x + width / 2)} ${n(y + height)}Z" fill="white" stroke="black"/>`
    case 'link':
      return `<circle cx="${n(x + width / 2)}" cy="${n(y + height / 2)}" r="${n(width / 2)}" fill="white" stroke="black" stroke-width="0.8"/>`
  }
}

function label({ lines, x, y, width, height, size, weight, anchor = 'start', upwards, clear }: Label): string {
  const leading = leadingOf(size)
  const attributes = `font-size="${n(size)}"${weight === 'bold' ? ' font-weight="bold"' : ''}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${clear === true ? onWhite : ''}`
  const share = anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0
  const rest = upwards === true ? 0 : (height - lines.length * leading) / 2
  const spans = lines.map((words, i) => {
    // The baseline stands four fifths down a line of letters.
    const base = i * leading + (leading - size) / 2 + size * 0.82
    const place =
      upwards === true ? `x="0" y="${n(base)}"` : `x="${n(x + width * share)}" y="${n(y + Math.max(0, rest) + base)}"`
    // However wide the reader's font is, the line takes the place that was measured for it.
    const long = widthOf(words, size, weight)
    const fitted = words.length > 3 ? ` textLength="${n(long)}" lengthAdjust="spacingAndGlyphs"` : ''
    return `<text ${place}${fitted} ${attributes}>${escapeXml(words)}</text>`
  })
  if (upwards !== true) return spans.join('')
  return `<g transform="translate(${n(x)} ${n(y + height * (1 - share))}) rotate(-90)">${spans.join('')}</g>`
}

/** A white edge behind the letters. */
const onWhite = ' stroke="white" stroke-width="3" paint-order="stroke"'

/** A number with at most two decimals; most are whole, or the same as many others. */
function n(value: number): string {
  const hundredths = Math.round(value * 100)
  if (hundredths % 100 === 0) return String(hundredths / 100)
  const known = printed.get(hundredths)
  if (known !== undefined) return known
  const text = String(hundredths / 100)
  if (printed.size < MOST_PRINTED) printed.set(hundredths, text)
  return text
}
const printed = new Map<number, string>()
const MOST_PRINTED = 20_000

/** A comment may hold no two hyphens side by side. */
const comment = (words: string): string => escapeXml(visible(words)).replace(/-(?=-|$)/g, '- ')

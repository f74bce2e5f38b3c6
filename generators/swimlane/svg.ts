import { visible } from '../visible.js'
import type { Drawing, Page } from './drawing.js'
import { escapeXml } from '../xml-text.js'
import { labelsSvg } from './svg-labels.js'
import { n } from './svg-number.js'
import { bandSvg, linesSvg, rulesSvg, shapesSvg } from './svg-paths.js'

/** A page of a drawing as an SVG file. */
export const toSvg = (drawing: Drawing, index: number): string => svgFile(drawing, svgElement(drawing, index)).join('')

/** A page that has been drawn, as a file of its own, in parts. */
export const svgFile = ({ provenance }: Drawing, element: string): string[] => [
  `<?xml version="1.0" encoding="UTF-8"?>\n${provenance.map((line) => `<!-- ${comment(line)} -->\n`).join('')}`,
  element,
  '\n',
]

/**
 * A page of a drawing as SVG to stand in a document: text as text, black on white, nothing that is fetched or run.
 * Joined, not added up: thousands of pieces would live until the page of the book that they stand on is written.
 */
export function svgElement(drawing: Drawing, index: number): string {
  const { width, height, portrait, what = 'Lưu đồ', title } = drawing
  const page = drawing.pages[index]
  const [across, along] = portrait ? ['210mm', '297mm'] : ['297mm', '210mm']
  const name = drawing.pages.length > 1 ? `${title} (trang ${index + 1}/${drawing.pages.length})` : title
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${along}" viewBox="0 0 ${n(width)} ${n(height)}" role="img" font-family="${family}" font-stretch="condensed" fill="black" stroke-linejoin="round">
<title>${escapeXml(visible(`${what}: ${name}`))}</title>
<rect width="${n(width)}" height="${n(height)}" fill="white"/>
`,
    ...(page === undefined ? [] : partsOf(page)),
    '</svg>',
  ].join('')
}

/** Arial is as wide as our font, where our font is not installed. */
const family = "'DejaVu Sans', 'DejaVu Sans Condensed', Arial, sans-serif"

const partsOf = ({ rules, lines, shapes, labels, bands = [] }: Page): string[] => [
  rulesSvg(rules),
  ...bands.map(bandSvg),
  // Their white edge may cover what is below them, and nothing else.
  labelsSvg(labels.filter(({ clear }) => clear)),
  linesSvg(lines),
  shapesSvg(shapes),
  labelsSvg(labels.filter(({ clear }) => !clear)),
]

/** A comment may hold no two hyphens side by side. */
const comment = (words: string): string => escapeXml(visible(words)).replace(/-(?=-|$)/g, '- ')

import { describe, expect, it } from 'vitest'
import { drawFor, type Reader } from '../../generators/drawings/drawings.js'
import type { Page } from '../../generators/swimlane/drawing.js'
import { widthOf } from '../../generators/swimlane/measure.js'
import { svgElement } from '../../generators/swimlane/svg.js'
import { escapeXml } from '../../generators/xml-text.js'
import { shippedCases } from './shipped.js'

const READERS: readonly Reader[] = ['citizen', 'official', 'engineer']
const sheets = shippedCases().flatMap(({ compiled, registers }) =>
  compiled.flows.flatMap((flow) =>
    READERS.map((reader) => drawFor(reader, compiled, flow, registers)).flatMap((drawing) =>
      drawing.pages.map((page, index) => ({ page, svg: svgElement(drawing, index) })),
    ),
  ),
)

interface Text {
  words: string
  /** Where it stands along its line. */
  along: number
  /** Whether its length is given. */
  fixed: boolean
}

/** The texts of a picture; an upward one is turned about the corner of the page. */
const drawnTexts = (svg: string): Text[] =>
  [...svg.matchAll(/<g ([^>]*)>\n((?:<text .*\n)*)<\/g>/g)].flatMap(([, look = '', texts = '']) =>
    [...texts.matchAll(/<text x="([^"]+)" y="[^"]+"( textLength="[^>]*)?>(.*)<\/text>/g)].map(
      ([, x, length, words = '']) => ({
        words,
        along: Number(x) * (look.includes('rotate(-90)') ? -1 : 1),
        fixed: length !== undefined,
      }),
    ),
  )

/** The same as the drawing has them; `fixed`: whether there is less room than a third more. */
const placedTexts = ({ labels }: Page): Text[] =>
  labels.flatMap(({ lines, x, y, width, height, size, weight, anchor, upwards }) => {
    const share = anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0
    const [along, room] = upwards === true ? [y + height * (1 - share), height] : [x + width * share, width]
    return lines.map((words) => ({
      words: escapeXml(words),
      along,
      fixed: words.length > 3 && (widthOf(words, size, weight) * 4) / 3 >= room,
    }))
  })

const isSame = (one: Text, other: Text): boolean =>
  one.words === other.words && one.fixed === other.fixed && Math.abs(one.along - other.along) < 0.011

describe('the picture of a drawing', () => {
  it('has every line of text in its place, held to its length where it has no room for a third more', () => {
    let [fixed, free] = [0, 0]
    for (const { page, svg } of sheets) {
      const drawn = drawnTexts(svg)
      for (const text of placedTexts(page)) {
        const at = drawn.findIndex((one) => isSame(one, text))
        expect(at, text.words).toBeGreaterThanOrEqual(0)
        drawn.splice(at, 1)
        if (text.fixed) fixed++
        else free++
      }
      expect(drawn).toEqual([])
    }
    expect(Math.min(fixed, free)).toBeGreaterThan(1000)
  })

  it('has every rule, line, head and shape, those of one look in one path', () => {
    for (const { page, svg } of sheets) {
      const paths = [...svg.matchAll(/<path d="([^"]+)"([^>]*)>/g)]
      const heads = page.lines.filter(({ arrow }) => arrow).length
      const parts = page.rules.length + page.lines.length + heads + page.shapes.length
      const ways = paths.map(([, way]) => way).join('')
      expect(ways.split('M')).toHaveLength(parts + 1)
      const looks = paths.map(([, , look]) => look)
      // A line for each kind, the heads and four looks of shapes at most, whatever a chart holds.
      expect(looks.length).toBeLessThanOrEqual(12)
      for (const [at, look] of looks.entries()) expect(look).not.toBe(looks[at + 1])
    }
  })
})

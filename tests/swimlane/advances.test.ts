import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { format, resolveConfig } from 'prettier'
import { expect, it } from 'vitest'
import { Resvg } from '@resvg/resvg-js'
import { fontFiles } from '../../cli/render/fonts.js'
import { widthOf } from '../../generators/swimlane/measure.js'
import { readFont } from './read-font.js'

/*
 * `generators/swimlane/advances.ts` is read from the font's own tables. To write it anew: `vitest run tests/swimlane -u`.
 */

const file = '../../generators/swimlane/advances.ts'

/** Latin with its extensions, Vietnamese, general punctuation, đồng, arrows, comparison, and the signs of lists. */
const ranges: readonly [number, number][] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20ab, 0x20ac],
  [0x2190, 0x2199],
  [0x2260, 0x2265],
  [0x25a0, 0x25cf],
]

it('the widths are those of the font', async () => {
  const require = createRequire(import.meta.url)
  const faces = ['DejaVuSansCondensed.ttf', 'DejaVuSansCondensed-Bold.ttf'].map((name) =>
    readFont(readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${name}`))),
  )
  const { version } = require('dejavu-fonts-ttf/package.json') as { version: string }
  const [regular, bold] = faces.map((font) =>
    ranges.map(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => font.advance(first + i) ?? 0)),
  )
  const text = `/**
 * Advance widths of DejaVu Sans Condensed and its bold (dejavu-fonts-ttf ${version}), in units of which an em has
 * \`unitsPerEm\`, for the characters of each range; 0 where the font has no such letter. Generated from the font's
 * tables by tests/swimlane/advances.test.ts; not edited by hand.
 */
export const advances = {
  unitsPerEm: ${faces[0]?.unitsPerEm},
  ranges: ${JSON.stringify(ranges)},
  regular: ${JSON.stringify(regular)},
  bold: ${JSON.stringify(bold)},
} as const
`
  const options = await resolveConfig(new URL(file, import.meta.url).pathname)
  await expect(await format(text, { ...options, parser: 'typescript' })).toMatchFileSnapshot(file)
})

it('what is measured is what a renderer draws, or a little more', () => {
  const lines = [
    'Xem xét, ký duyệt văn bản trình Ủy ban nhân dân tỉnh',
    'ƯỜNG ĐƯỜNG, Quyết định số 2022/QĐ-UBND ngày 27/11/2025',
    '07 ngày làm việc – “không quá”; 50.000 đồng/bản (trích)…',
  ]
  for (const line of lines)
    for (const weight of ['normal', 'bold'] as const) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100"><text y="50" font-size="20" font-family="DejaVu Sans" font-stretch="condensed" font-weight="${weight}">${line}</text></svg>`
      const drawn = new Resvg(svg, { font: { fontFiles: fontFiles(), loadSystemFonts: false } }).getBBox()?.width ?? NaN
      const measured = widthOf(line, 20, weight)
      expect(drawn).toBeGreaterThan(measured * 0.97)
      expect(drawn).toBeLessThan(measured + 1)
    }
})

import type ExcelJS from 'exceljs'
import { strFromU8 } from 'fflate'
import { CellTexts } from './cell-texts.js'
import type { FillSheet } from './sheet-rows.js'
import { packText, zipOf, type Packed } from './zip.js'
import { partsOf } from './zip-parts.js'

const TEXTS = 'xl/sharedStrings.xml'
const STYLES = 'xl/styles.xml'

/**
 * A workbook as a file: with fixed dates and a fixed order of its parts, and every cell format marked `quotePrefix`: a text
 * that begins with = + - or @ stays text also when somebody edits the cell and presses Enter. `fills`: by the names of
 * parts, what writes the rows of a worksheet that the library knows only the headings of.
 */
export async function sealedWorkbook(
  workbook: ExcelJS.Workbook,
  fills: ReadonlyMap<string, FillSheet> = new Map(),
): Promise<Uint8Array> {
  // The library only puts the parts together: they are packed once, when they are as they are to be.
  const parts = partsOf(new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } })))
  return zipOf(finished(parts, fills))
}

function* finished(
  parts: ReturnType<typeof partsOf>,
  fills: ReadonlyMap<string, FillSheet>,
): Iterable<readonly [string, Packed]> {
  const known = parts.find(([name]) => name === TEXTS)
  const texts = known && new CellTexts(strFromU8(known[1]))
  for (const [name, bytes] of parts) {
    // The texts come last, when every sheet has said its own; folders are no parts.
    if (name === TEXTS || name.endsWith('/')) continue
    const text = strFromU8(bytes)
    const fill = fills.get(name)
    yield [name, packText(name === STYLES ? quoted(text) : texts && fill ? fill(text, texts) : text)]
  }
  if (texts !== undefined) yield [TEXTS, packText(texts.xml())]
}

const quoted = (styles: string): string =>
  styles.replace(/<cellXfs[\s\S]*?<\/cellXfs>/, (formats) => formats.replaceAll('<xf ', '<xf quotePrefix="1" '))

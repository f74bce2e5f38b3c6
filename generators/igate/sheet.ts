import { remembering } from '../../machines/model/remembering.js'
import { packerAfter, zipOf } from '../zip.js'
import { frameParts, HEAD, MAIN } from './sheet-frame.js'
import { COLUMNS, KINDS, NO_TEXT, NUMBERS, packedSheet } from './sheet-lines.js'
import { linesOf, SheetTexts, stringXml, usualTexts } from './sheet-texts.js'

/** A line of a declaration sheet: a note across it, the first line of a form, or a value in one. */
export type SheetRow =
  { kind: 'note'; text: string } | { kind: 'form' | 'value'; what: string; key: string; value: string }

/**
 * Makes declaration sheets: what, its key, its value, and a box to tick off, for print on A4 across. Cells are texts only,
 * so none can become a formula. Written as parts: a sheet for each of thousands of cases has no time for the model of a
 * whole workbook. What is the same in each is packed once, `usual` texts have their numbers beforehand, and a text that
 * stands in many cells is written once.
 */
export function declarationSheets(title: string, usual: readonly string[]): (rows: readonly SheetRow[]) => Uint8Array {
  const frame = frameParts()
  const known = usualTexts([title, ...COLUMNS, ...usual])
  const packStrings = packerAfter(`${HEAD}<sst xmlns="${MAIN}">${[...known.keys()].map(stringXml).join('')}`)
  return (rows) => {
    const texts = new SheetTexts(known)
    const layout = layoutOf(rows, texts)
    return zipOf([
      ...frame,
      ['xl/worksheets/sheet1.xml', packedSheet(layout)],
      ['xl/sharedStrings.xml', packStrings(`${texts.xml()}</sst>`)],
    ])
  }
}

/** What the sheet is written by (sheet-lines.ts), beside its texts. */
function layoutOf(rows: readonly SheetRow[], texts: SheetTexts): Int32Array {
  const layout = new Int32Array(rows.length * NUMBERS).fill(NO_TEXT)
  for (const [index, row] of rows.entries()) {
    const at = index * NUMBERS
    layout[at] = KINDS.indexOf(row.kind)
    if (row.kind === 'note') {
      layout[at + 1] = linesOf(row.text, ACROSS)
      layout[at + 2] = texts.find(row.text).number
      continue
    }
    layout[at + 2] = texts.find(row.what).number
    layout[at + 3] = texts.find(row.key).number
    const { number, lines } = texts.find(row.value)
    layout[at + 4] = number
    layout[at + 1] = Math.max(linesOfKey(row.key), lines)
  }
  return layout
}

/** How many signs stand on a line across the sheet, and in the column of keys, which is in smaller print. */
const ACROSS = 135
const KEY = 46
const linesOfKey = remembering((key: string) => linesOf(key, KEY), 200)

import { remembering } from '../../machines/model/remembering.js'
import { packerAfter, zipOf } from '../zip.js'
import { frameParts, HEAD, MAIN } from './sheet-frame.js'
import { COLUMNS, KINDS, NO_TEXT, packedSheet } from './sheet-lines.js'
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
function layoutOf(rows: readonly SheetRow[], texts: SheetTexts): number[] {
  const layout: number[] = []
  for (const row of rows) {
    const kind = KINDS.indexOf(row.kind)
    if (row.kind === 'note') {
      layout.push(kind, linesOf(row.text, ACROSS), texts.find(row.text).number, NO_TEXT, NO_TEXT)
      continue
    }
    const what = texts.find(row.what)
    const key = texts.find(row.key)
    const value = texts.find(row.value)
    layout.push(kind, Math.max(linesOfKey(row.key), value.lines), what.number, key.number, value.number)
  }
  return layout
}

/** How many signs stand on a line across the sheet, and in the column of keys, which is in smaller print. */
const ACROSS = 135
const KEY = 46
const linesOfKey = remembering((key: string) => linesOf(key, KEY), 200)
